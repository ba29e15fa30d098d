"""How hard a text is to read: Flesch-Kincaid and SMOG for English, sentence lengths for Chinese.

Our own counters: textstat needs a download before its first run, returns 0 for SMOG on short texts
and nonsense on Chinese. The formulas see only length; a low score does not mean understood.
"""
