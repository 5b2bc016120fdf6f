"""Does the trained model keep the thread of a conversation?"""
