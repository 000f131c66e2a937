"""A place of Heard on this machine: its database and key in a folder of its own, and the server that serves it."""
import os
import re
import shutil
import subprocess
import threading
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def heard():
    """The program: what HEARD_BINARY names, else what the last build made."""
    named = os.environ.get("HEARD_BINARY")
    if named:
        return Path(named)
    shown = subprocess.run(["swift", "build", "--show-bin-path"], cwd=ROOT, capture_output=True, text=True, check=True)
    return Path(shown.stdout.strip().splitlines()[-1]) / "heard"


class Place:
    """One running server. `address` begins every link; `said` is what the terminal showed."""

    def __init__(self, program, folder):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.said = []
        self._open = threading.Event()
        command = [str(program), "demo", "--database", str(self.folder / "place.db"), "--port", "0"]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, cwd=self.folder)
        threading.Thread(target=self._listen, daemon=True).start()
        self._open.wait(timeout=120)
        self.address = self._address()

    def _listen(self):
        for line in self._process.stdout:
            self.said.append(line.rstrip())
            if "Ctrl-C" in line:
                self._open.set()
        self._open.set()

    def _address(self):
        found = re.search(r"Heard is open at (http://127\.0\.0\.1:\d+)", "\n".join(self.said))
        if not found:
            self.stop()
            raise AssertionError("Heard did not open. It said:\n" + "\n".join(self.said))
        return found.group(1)

    def stop(self):
        """Ends it as Ctrl-C does, and gives back what it ended with."""
        if self._process.poll() is None:
            self._process.terminate()
        try:
            return self._process.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self._process.kill()
            raise


def copied(filled, to):
    """A copy of a place that is not running: the database and its key belong together."""
    Path(to).mkdir(parents=True, exist_ok=True)
    for file in Path(filled).glob("place.*"):
        shutil.copy2(file, to)
    return to
