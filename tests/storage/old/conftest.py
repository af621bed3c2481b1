"""What made the old databases runs with the code of its time alone."""

collect_ignore = ["write_v0_1_0.py"]
