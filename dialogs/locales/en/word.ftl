# Small words as people type them, in this language; all languages are understood at any time. Separated by |.

word-skip = skip|next|pass
word-unknown = don't know|dont know|i don't know|i dont know|idk|no idea|not sure
word-back = back|go back|previous
word-undo = undo|take back
word-why = why|why?|why do you ask|why do we ask
word-done = done|finished|that's all|thats all|ready
word-help = help|?
word-stop = stop|pause|quit|exit|bye
word-none = none|nothing|no

word-language-en = english|en
word-language-ar = arabic|ar
word-language-fa = persian|farsi|fa
