"""Where two texts differ."""


def end_of_change(old: str, new: str) -> int:
    """Return the position in `new` behind what differs from `old`."""
    most = min(len(old), len(new))
    start = next((at for at in range(most) if old[at] != new[at]), most)
    same = 0
    while same < most - start and old[-1 - same] == new[-1 - same]:
        same += 1
    return len(new) - same
