"""The words of the pages, read where the pages read them: a test names a button by its key and follows when its words change."""
import json
import re

from place import ROOT

LANGUAGES = ROOT / "Sources" / "Web" / "Languages"
ALL = {}
for part in sorted((LANGUAGES / "en").glob("*.json")):
    ALL.update(json.loads(part.read_text(encoding="utf-8")))


def words(key, **values):
    """The words of a key; `{name}` is filled from the values."""
    return re.sub(r"\{(\w+)\}", lambda found: str(values[found.group(1)]), ALL[key])
