"""Places to measure with: an archive of a project of any size, and a server that runs on it."""
import http.client
import json
import os
import re
import socket
import subprocess
import time
import urllib.parse

HEADINGS = (("working", "W"), ("not_working", "N"), ("future", "F"))


def archive(path, project, reviews, events=0):
    """A project with six cards a review, all in ten clusters a heading; then cluster names again and again up to `events`."""
    lines = []

    def add(type_, body):
        name = type_.split(".")[1]
        lines.append({"version": len(lines) + 1, "type": type_, "by": "recording", "at": 1750000000000, "event": {name: body}})

    add("journey.started", {"title": f"Measured {project}", "owner": "recording"})
    add("journey.roleGiven", {"person": "recording", "role": "coordinator"})
    for person, role in (("ashley", "facilitator"), ("frankie", "collector"), ("jo", "participant"), ("lee", "reader")):
        add("journey.roleGiven", {"person": person, "role": role})
    cards = {heading: [] for heading, _ in HEADINGS}
    for number in range(reviews):
        code = f"P{number:05d}"
        statements = []
        for heading, letter in HEADINGS:
            for rank in (1, 2):
                words = f"On day {number} I said this under {heading}, the way I say things, number {rank}."
                statements.append({"heading": heading, "rank": rank, "words": words})
                cards[heading].append(f"{code}-{letter}{rank}")
        add("collect.reviewCollected", {"review": {
            "id": f"review-{code}", "code": code, "service": "A service", "team": "", "needs": "", "method": "", "chosenBy": [],
            "voice": "", "source": "review", "consent": "yes", "statements": statements}})
    clusters = []
    for heading, letter in HEADINGS:
        for number, card in enumerate(cards[heading]):
            cluster = f"T{letter}{number % 10}"
            if number < 10:
                clusters.append(cluster)
                add("theme.clusterStarted", {"id": cluster, "heading": heading, "card": card})
            else:
                add("theme.cardPlaced", {"card": card, "cluster": cluster})
    for number in range(max(len(clusters), events - len(lines))):
        add("theme.clusterNamed", {"cluster": clusters[number % len(clusters)], "words": f"I like it here {number}"})
    header = {"kind": "heard project", "format": 1, "project": project, "exportedAt": 1750000000000, "events": len(lines)}
    with open(path, "w") as file:
        file.write("\n".join(json.dumps(line, separators=(",", ":")) for line in [header] + lines) + "\n")
    return len(lines)


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


class Server:
    """`heard serve` on a database, on core 0 where there are two."""

    PEOPLE = {"morgan": "warm-kettle-morning", "ashley": "two-big-pinboards", "frankie": "three-good-questions",
              "jo": "my-own-words-first", "lee": "read-it-to-me-please"}

    def __init__(self, heard, database, command="serve", before=()):
        self.port = free_port()
        pin = ["taskset", "-c", "0"] if (os.cpu_count() or 1) > 1 else []
        self.started = time.monotonic()
        self.process = subprocess.Popen(
            [*before, *pin, heard, command, "--database", database, "--port", str(self.port)], stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True)
        for line in self.process.stdout:
            if "open at" in line:
                break
        else:
            raise RuntimeError("the server did not start")

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def ask(self, method, path, body=None, headers=None):
        """One request: status, headers, bytes."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        connection.request(method, path, body, {"Sec-Fetch-Site": "same-origin", **(headers or {})})
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()

    def sign_in(self, name):
        """The cookie of somebody of the invented place."""
        form = urllib.parse.urlencode({"name": name, "password": self.PEOPLE[name]})
        status, headers, _ = self.ask("POST", "/sign-in", form, {"Content-Type": "application/x-www-form-urlencoded"})
        assert status == 303, f"signing in answered {status}"
        return "; ".join(cookie.split(";")[0] for cookie in headers.get_all("Set-Cookie") or [])

    def resident(self):
        """Resident memory in KiB."""
        with open(f"/proc/{self.process.pid}/status") as status:
            return int(re.search(r"VmRSS:\s+(\d+)", status.read())[1])

    def stop(self):
        self.process.terminate()
        return self.process.wait(timeout=20)
