"""Measures, and writes what it found: `python -m benchmarks`."""

import sys
from pathlib import Path

import click

from benchmarks.report import about_run, report
from benchmarks.subjects import SUBJECTS

RESULTS = Path(__file__).resolve().parent / "RESULTS.md"


@click.command()
@click.argument("subjects", nargs=-1, type=click.Choice(list(SUBJECTS)))
@click.option("--quick", is_flag=True, help="A short run, to see that all of it works.")
@click.option("--out", type=click.Path(path_type=Path), help="Where the report goes.")
def main(subjects: tuple[str, ...], quick: bool, out: Path | None) -> None:
    """Measure all SUBJECTS, or those that are named, and print the report.

    A full run of all of them replaces benchmarks/RESULTS.md where no other place is given.
    """
    if out is None and not quick and not subjects:
        out = RESULTS
    about = about_run(" ".join(["python -m benchmarks", *sys.argv[1:]]), quick)
    results = []
    for name in subjects or SUBJECTS:
        print(f"Measuring {name} ...", file=sys.stderr, flush=True)
        results.append((SUBJECTS[name], SUBJECTS[name].measure(quick)))
    text = report(results, about)
    print(text)
    if out is not None:
        out.write_text(text, encoding="utf-8")
        print(f"Written to {out}.", file=sys.stderr)


if __name__ == "__main__":
    main()
