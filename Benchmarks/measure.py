"""Heard beside its yardsticks in one run, rounds interleaved; prints a Markdown table of ratios. See Benchmarks/run."""
import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from place import Server, archive, free_port

HERE = os.path.dirname(os.path.abspath(__file__))
parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--heard", required=True)
parser.add_argument("--rounds", type=int, default=3)
parser.add_argument("--quick", action="store_true", help="fewer and shorter rounds: to try the programs, not to quote")
parser.add_argument("--rt", action="store_true", help="run server and clients under chrt -r 10: for a machine that others keep busy")
options = parser.parse_args()
RT = ["chrt", "-r", "10"] if options.rt else []
BENCH = os.environ.get("HEARD_BENCH", os.path.join(HERE, "..", "..", "shared", "bench"))
ROUNDS = 1 if options.quick else options.rounds
SECONDS = "1" if options.quick else "3"
CLIENT = RT + (["taskset", "-c", "1"] if (os.cpu_count() or 1) > 1 else [])
FLOOR = RT + (["taskset", "-c", "0"] if (os.cpu_count() or 1) > 1 else [])
NCHAN = "/usr/lib/nginx/modules/ngx_nchan_module.so"
median = statistics.median
rows = []
left_out = []


def row(number, what, ours, peer, unit, reach, more_is_better=False):
    """One line of the table: medians, and ours as a share of the yardstick's."""
    ratio = ours / peer if peer else float("nan")
    sign = "≥" if more_is_better else "≤"
    rows.append(f"| {number} | {what} | {ours:.3g} {unit} | {peer:.3g} {unit} | {ratio:.2f} × | {sign} {reach} × |")
    print(rows[-1], flush=True)


def fact(number, what, value, reach):
    rows.append(f"| {number} | {what} | {value} | | | {reach} |")
    print(rows[-1], flush=True)


def fanout(label, screens, arguments):
    """One round of the measuring program for live updates."""
    out = subprocess.run(
        [*CLIENT, sys.executable, os.path.join(BENCH, "fanout.py"), "--label", label, "--n", str(screens), "--rate", "20",
         "--events", "20" if options.quick else "60", *arguments], capture_output=True, text=True, timeout=120)
    lines = [json.loads(line) for line in out.stdout.splitlines() if line.startswith("{")]
    if not lines:
        sys.exit(f"{label}: {out.stderr[-600:]}")
    return lines[-1]


def wrk(url, connections, script=None, header=()):
    """Requests a second of one round, and how many failed."""
    command = [*CLIENT, "wrk", "-t", "1", "-c", str(connections), "-d", SECONDS + "s", "--latency", "--timeout", "20s"]
    for one in header:
        command += ["-H", one]
    if script:
        command += ["-s", script]
    out = subprocess.run([*command, url], capture_output=True, text=True, timeout=60).stdout
    bad = int((re.search(r"Non-2xx or 3xx responses: (\d+)", out) or [0, 0])[1])
    return float(re.search(r"Requests/sec:\s+([\d.]+)", out)[1]), bad


def live_updates(folder, server, cookies):
    """Rows 1, 2 and 7: a durable command on the last of 50 and 200 screens, beside the floor and nchan."""
    floor = os.path.join(folder, "floor")
    subprocess.run(["cc", "-O2", "-o", floor, os.path.join(BENCH, "fanout_floor.c")], check=True)
    lead = cookies["morgan"]
    pub = [f"--pub-header={name}" for name in (
        "Content-Type: application/x-www-form-urlencoded", f"Cookie: {lead}", "Sec-Fetch-Site: same-origin", "X-Heard: fragment")]
    for screens in (50, 200):
        found = {"ours": [], "floor": [], "nchan": []}
        subs = os.path.join(folder, "subs")
        people = list(cookies)
        with open(subs, "w") as file:
            for number in range(screens):
                cookie = cookies[people[number * len(people) // screens]]
                file.write(f"{server.address}/projects/board/theme/board/live/not_working\tCookie: {cookie}\n")
        for _ in range(ROUNDS):
            port = free_port()
            peer = subprocess.Popen([*FLOOR, floor, str(port), os.path.join(folder, "floor.log")])
            time.sleep(0.3)
            there = f"http://127.0.0.1:{port}/"
            body = '{"type":"card.moved","card":"c{n}","text":"{tok} I would like the hall to be open on Sunday evenings"}'
            found["floor"].append(fanout("floor", screens, ["--sub", there, "--pub", f"POST {there}", "--body", body, "--pid", str(peer.pid)]))
            peer.terminate()
            peer.wait()
            if os.path.exists(NCHAN):
                found["nchan"].append(nchan(folder, screens, body))
            found["ours"].append(fanout("ours", screens, [
                "--sub-file", subs, "--pub", f"POST {server.address}/projects/board/theme/clusters/TN0/name", "--body", "name=I+say+{tok}",
                "--pid", str(server.process.pid), *pub]))
        ours, base = ([r["last_p50"] for r in found[k]] for k in ("ours", "floor"))
        row(1, f"a durable command on the last of {screens} screens, p50; floor", median(ours), median(base), "ms", 1.5)
        if found["nchan"]:
            row(1, "the same; nchan, which stores nothing", median(ours), median([r["last_p50"] for r in found["nchan"]]), "ms", 1.0)
        row(2, f"answer to a command with {screens} screens, p50; floor", median([r["ack_p50"] for r in found["ours"]]),
            median([r["ack_p50"] for r in found["floor"]]), "ms", 2)
        each = [r[k] for r in found["ours"] for k in r if "kib_per" in k.lower() or "kb_per" in k.lower()]
        if each:
            fact(7, f"memory for each of {screens} screens", f"{median(each):.1f} KiB", "≤ 12 KiB")


def nchan(folder, screens, body):
    port, conf = free_port(), os.path.join(folder, "nchan.conf")
    with open(conf, "w") as file:
        file.write(
            f"load_module {NCHAN};\ndaemon off; worker_processes 1; pid {folder}/nchan.pid; error_log {folder}/nchan.log;\n"
            "events { worker_connections 4096; }\nhttp { access_log off;\n"
            f" server {{ listen 127.0.0.1:{port};\n  location = /pub {{ nchan_publisher; nchan_channel_id one; }}\n"
            "  location = /sub { nchan_subscriber eventsource; nchan_channel_id one; } } }\n")
    peer = subprocess.Popen([*FLOOR, "nginx", "-c", conf], stderr=subprocess.DEVNULL)
    time.sleep(0.7)
    try:
        here = f"http://127.0.0.1:{port}"
        return fanout("nchan", screens, ["--sub", f"{here}/sub", "--pub", f"POST {here}/pub", "--body", body, "--pid", str(peer.pid)])
    finally:
        peer.terminate()
        peer.wait()


def commands(folder, server, cookie):
    """Row 4: durable commands a second over HTTP, beside append and fdatasync."""
    script = os.path.join(folder, "name.lua")
    with open(script, "w") as file:
        file.write(
            'local n = 0\nrequest = function()\n n = n + 1\n return wrk.format("POST", nil, {["Content-Type"]="application/x-www-form-urlencoded",'
            f'["Cookie"]="{cookie}",["Sec-Fetch-Site"]="same-origin",["X-Heard"]="fragment"}}, "name=I+say+" .. n .. tostring({{}}):sub(8))\nend\n')
    rates, floors = {1: [], 16: []}, []
    for _ in range(ROUNDS):
        out = subprocess.run(
            [*CLIENT, sys.executable, os.path.join(BENCH, "fsync_rate.py"), folder, "--rounds", "1", "--secs", "1", "--modes", "fdatasync"],
            capture_output=True, text=True, timeout=60).stdout
        line = json.loads(out.splitlines()[-1])
        floors.append(next(v for k, v in line.items() if "per_s" in k))
        for connections in rates:
            rate, bad = wrk(f"{server.address}/projects/board/theme/clusters/TN1/name", connections, script)
            assert bad == 0, f"{bad} commands were refused"
            rates[connections].append(rate)
    row(4, "durable commands a second, 1 connection; append + fdatasync", median(rates[1]), median(floors), "/s", 0.6, True)
    row(4, "durable commands a second, 16 connections; the same", median(rates[16]), median(floors), "/s", 2, True)


def board(folder, server, cookie):
    """Row 5: the board page with 600 cards, unchanged, beside nginx with the same bytes."""
    total, packed = 0, 0
    for heading, _ in (("working", 0), ("not_working", 0), ("future", 0)):
        path = f"/projects/board/theme/board?heading={heading}"
        status, _, page = server.ask("GET", path, headers={"Cookie": cookie})
        assert status == 200
        total += len(page)
        packed += len(server.ask("GET", path, headers={"Cookie": cookie, "Accept-Encoding": "gzip"})[2])
    fact(5, "the board's three pages with 600 cards", f"{total / 1000:.0f} kB, {packed / 1000:.0f} kB compressed", "≤ 250 / 30 kB")
    if not shutil.which("nginx"):
        return left_out.append("row 5 (no nginx)")
    path = "/projects/board/theme/board?heading=not_working"
    with open(os.path.join(folder, "board.html"), "wb") as file:
        file.write(server.ask("GET", path, headers={"Cookie": cookie})[2])
    port, conf = free_port(), os.path.join(folder, "static.conf")
    with open(conf, "w") as file:
        file.write(
            f"daemon off; worker_processes 1; pid {folder}/static.pid; error_log {folder}/static.log;\nevents {{ worker_connections 512; }}\n"
            f"http {{ access_log off; sendfile on; server {{ listen 127.0.0.1:{port}; root {folder}; }} }}\n")
    os.chmod(folder, 0o755)
    peer = subprocess.Popen([*FLOOR, "nginx", "-c", conf], stderr=subprocess.DEVNULL)
    time.sleep(0.5)
    ours, theirs = [], []
    for _ in range(ROUNDS):
        theirs.append(wrk(f"http://127.0.0.1:{port}/board.html", 1)[0])
        ours.append(wrk(server.address + path, 1, header=[f"Cookie: {cookie}"])[0])
    peer.terminate()
    peer.wait()
    row(5, "board page of 200 cards, unchanged, 1 connection; nginx, same bytes", median(ours), median(theirs), "/s", 0.5, True)


def start(folder, heard):
    """Row 8: from start to the project page, with 10,000 events. The first start makes the snapshot; later ones are measured."""
    database = os.path.join(folder, "start.db")
    make_place(heard, database, [("long", 100, 10_000)])
    first = Server(heard, database, before=RT)
    cookie = first.sign_in("morgan")
    assert first.ask("GET", "/projects/long", headers={"Cookie": cookie})[0] == 200
    first.stop()
    found = []
    for number in range(ROUNDS):
        server = Server(heard, database, before=RT)
        assert server.ask("GET", "/projects/long", headers={"Cookie": cookie})[0] == 200
        found.append((time.monotonic() - server.started) * 1000)
        if number == 0:
            fact(7, "memory with that project open", f"{server.resident() / 1024:.0f} MiB", "")
        server.stop()
    fact(8, "from start to the page of a project with 10,000 events", f"{median(found):.0f} ms", "≤ 100 ms")


def reviews(folder, server, cookie):
    """Row 9: 10,000 reviews: sent, read, made durable; beside `sqlite3 .import` of the same file."""
    source = os.path.join(folder, "reviews.csv")
    with open(source, "w") as file:
        file.write("Code,Consent,Working 1,Working 2,Not working 1,Not working 2,Future 1,Future 2\r\n")
        for number in range(10_000):
            said = ",".join(f'"I said, on day {number}, the thing that matters most to me, part {part}."' for part in range(6))
            file.write(f"C{number:05d},Yes. My words can be used.,{said}\r\n")
    data = open(source, "rb").read()
    ours, theirs = [], []
    for number in range(ROUNDS):
        target = os.path.join(folder, f"peer{number}.db")
        began = time.monotonic()
        subprocess.run(
            [*RT, "sqlite3", target, "PRAGMA journal_mode=WAL;", "PRAGMA synchronous=FULL;", f".import --csv {source} reviews"],
            check=True, stdout=subprocess.DEVNULL)
        theirs.append((time.monotonic() - began) * 1000)
        form = {"Content-Type": "application/x-www-form-urlencoded", "Cookie": cookie}
        status, headers, _ = server.ask("POST", "/start", f"project=load{number}&name=Load+{number}", form)
        project = re.search(r"/projects/([^/?#]+)", headers["Location"])[1]
        part = "----measured"
        body = (f'--{part}\r\nContent-Disposition: form-data; name="id"\r\n\r\nimport{number}\r\n--{part}\r\nContent-Disposition: form-data; '
                f'name="file"; filename="reviews.csv"\r\nContent-Type: text/csv\r\n\r\n').encode() + data + f"\r\n--{part}--\r\n".encode()
        began = time.monotonic()
        status, headers, page = server.ask("POST", f"/projects/{project}/collect/bring-in", body,
                                           {"Content-Type": f"multipart/form-data; boundary={part}", "Cookie": cookie})
        assert status == 303, f"the upload answered {status}"
        status, headers, page = server.ask("POST", headers["Location"], "do=bring-in&consent=yes&source=review", form)
        assert status == 303, f"bringing in answered {status}"
        ours.append((time.monotonic() - began) * 1000)
    row(9, "10,000 reviews sent, read and made durable; sqlite3 .import", median(ours), median(theirs), "ms", 1.0)


def make_place(heard, database, projects):
    """The invented place with measured projects in it, led by morgan."""
    server = Server(heard, database, "demo")
    assert server.stop() == 0
    for name, people, events in projects:
        lines = database + f".{name}.jsonl"
        archive(lines, name, people, events)
        subprocess.run([heard, "import", lines, "--database", database, "--coordinator", "morgan"], check=True, stdout=subprocess.DEVNULL)


def main():
    folder = tempfile.mkdtemp(prefix="heard-bench-")
    try:
        print("| # | What | Heard | Yardstick | Ratio | Reach |\n|---|---|---|---|---|---|", flush=True)
        database = os.path.join(folder, "bench.db")
        make_place(options.heard, database, [("board", 100, 0)])
        server = Server(options.heard, database, before=RT)
        cookies = {name: server.sign_in(name) for name in Server.PEOPLE}
        fact(7, "memory at rest", f"{server.resident() / 1024:.0f} MiB", "≤ 40 MiB")
        live_updates(folder, server, cookies)
        commands(folder, server, cookies["morgan"])
        board(folder, server, cookies["morgan"])
        reviews(folder, server, cookies["morgan"])
        assert server.stop() == 0
        start(folder, options.heard)
        for one in left_out:
            print("left out:", one)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


main()
