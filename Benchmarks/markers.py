"""How well the word markers do on labelled reviews: precision and recall of each, as a Markdown table.

  python3 Benchmarks/markers.py --heard PATH FOLDER [FOLDER ...] [--list]

Each FOLDER holds ms-forms.csv (what `heard markers` reads) and reviews.json (the labels). A mark is right where the statement has the flag
of the same name. --list prints what was missed and what was marked without a flag. Nothing is asserted: these are figures to write down.
"""
import argparse
import json
import os
import subprocess
import sys

MARKERS = ["professional_language", "two_ideas", "duplicate", "identifying", "safeguarding"]


def labels(folder):
    """Every statement with words: its place, its words and its flags."""
    with open(os.path.join(folder, "reviews.json"), encoding="utf-8") as file:
        reviews = json.load(file)["reviews"]
    return {
        (review["id"], said["heading"], said["rank"]): (said["text"], set(said.get("flags", [])))
        for review in reviews for said in review["statements"] if said["text"].strip()}


def marks(heard, folder):
    """What the program points out in the export of the same reviews."""
    out = subprocess.run(
        [heard, "markers", os.path.join(folder, "ms-forms.csv"), "--json"], capture_output=True, text=True, check=False)
    if out.returncode != 0:
        sys.exit(f"{folder}: heard markers ended with {out.returncode}: {out.stderr.strip()}")
    return json.loads(out.stdout)


def share(part, whole):
    return f"{part / whole:.2f}" if whole else "none"


def measure(heard, folder, listing):
    """One row for each marker."""
    said, found = labels(folder), marks(heard, folder)
    for mark in found:
        place = (mark["review"], mark["heading"], mark["rank"])
        if place not in said:
            sys.exit(f"{folder}: a mark for {place}, where nothing was said")
        if mark["where"] not in said[place][0]:
            sys.exit(f"{folder}: “{mark['where']}” does not stand in {place}")
    rows = {}
    for marker in MARKERS:
        wanted = {place for place, (_, flags) in said.items() if marker in flags}
        marked = {(mark["review"], mark["heading"], mark["rank"]) for mark in found if mark["marker"] == marker}
        rows[marker] = (len(wanted & marked), len(marked - wanted), len(wanted - marked))
        if listing:
            for word, places in (("missed", wanted - marked), ("without a flag", marked - wanted)):
                for place in sorted(places):
                    print(f"{marker}, {word}: {'-'.join(map(str, place))}: {said[place][0]}", file=sys.stderr)
    return len(said), rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--heard", required=True)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("folders", nargs="+")
    options = parser.parse_args()
    print("| Set | Marker | right | without a flag | missed | precision | recall |\n|---|---|---|---|---|---|---|")
    total = {marker: (0, 0, 0) for marker in MARKERS}
    for folder in options.folders:
        statements, rows = measure(options.heard, folder, options.list)
        name = f"{os.path.basename(os.path.normpath(folder))} ({statements})"
        for marker, (right, extra, missed) in rows.items():
            print(f"| {name} | {marker} | {right} | {extra} | {missed} | {share(right, right + extra)} | {share(right, right + missed)} |")
            total[marker] = tuple(a + b for a, b in zip(total[marker], (right, extra, missed)))
    if len(options.folders) > 1:
        for marker, (right, extra, missed) in total.items():
            print(f"| all | {marker} | {right} | {extra} | {missed} | {share(right, right + extra)} | {share(right, right + missed)} |")


main()
