"""How fast and how big is Waakvlam, beside stock Rasa on the same machine in the same run?  (`make bench`)"""
