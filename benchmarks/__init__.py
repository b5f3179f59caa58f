"""What is measured, side by side with other libraries, in one run: `python -m benchmarks`.

A subject is a module in `subjects/`, and one line of the registry there. `peers/` has what the program is
compared with.
"""
