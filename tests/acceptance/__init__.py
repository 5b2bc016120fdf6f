"""Does the whole service do what a person expects of it?  (The real processes, the trained model, a fake Telegram.)"""
