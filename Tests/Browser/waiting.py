"""Waiting for what no page shows: looked at again and again, and given up after a while. Nothing waits longer than it must."""
import time


def wait_until(thing, seconds=10, of="it"):
    end = time.monotonic() + seconds
    while not thing():
        assert time.monotonic() < end, f"{of} did not come"
        time.sleep(0.05)
