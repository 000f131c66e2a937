"""Reminders go out through the machine's own way to send e-mail: here Debian's msmtp, to a mail server of Debian's on this machine."""
import email
import email.policy
import socket
import subprocess
from datetime import date

import pytest
from playwright.sync_api import expect

from place import Place, copied
from waiting import wait_until

MSMTP = "/usr/bin/msmtp"


class Post:
    """A mail server that keeps what arrives in a folder, and a program that hands mail to it as sendmail does."""

    def __init__(self, folder):
        self.folder = folder
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.box = folder / "box"
        self._server = subprocess.Popen(
            ["/usr/bin/aiosmtpd", "-n", "-l", f"127.0.0.1:{self.port}", "-c", "aiosmtpd.handlers.Mailbox", str(self.box)],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(self._is_open, of="the mail server")
        settings = folder / "msmtprc"
        settings.write_text(f"account default\nhost 127.0.0.1\nport {self.port}\nfrom heard@example.org\ntls off\nauth off\n")
        settings.chmod(0o600)
        self.program = folder / "sendmail"
        self.program.write_text(f'#!/bin/sh\nexec {MSMTP} --file={settings} "$@"\n')
        self.program.chmod(0o700)

    def _is_open(self):
        with socket.socket() as one:
            return one.connect_ex(("127.0.0.1", self.port)) == 0

    def letters(self):
        files = sorted((self.box / "new").glob("*"))
        return [email.message_from_bytes(file.read_bytes(), policy=email.policy.default) for file in files]

    def stop(self):
        self._server.terminate()
        self._server.wait(timeout=20)


@pytest.fixture
def post(tmp_path):
    post = Post(tmp_path)
    yield post
    post.stop()


@pytest.fixture
def posting(program, filled, tmp_path, post, monkeypatch):
    """A place that sends through it."""
    monkeypatch.setenv("HEARD_SENDMAIL", str(post.program))
    place = Place(program, copied(filled, tmp_path / "place"))
    yield place
    place.stop()


def test_a_reminder_arrives_at_a_mail_server_and_the_address_is_forgotten(post, posting, open_window):
    page = open_window(posting, signed_in="morgan").new_page()
    page.goto("/projects/orchard/collect/tasks")
    page.select_option("#collector", "asks-3")
    page.fill("#number", "2")
    page.fill("#due", date.today().isoformat())
    page.locator("form:has(#number) button.do").click()
    page.goto("/projects/orchard/collect/reminders")
    field = page.locator("#mail-asks-3")
    field.fill("worker@example.net")
    page.locator("form:has(#mail-asks-3) button.do").click()
    expect(page.locator("body")).to_contain_text("The addresses are forgotten.")
    letters = post.letters()
    assert [letter["To"] for letter in letters] == ["worker@example.net"]
    body = letters[0].get_content()
    assert "2 forms" in body and "morgan" in body
    assert "Accesses the community" not in body and "O02" not in body
    held = b"".join(file.read_bytes() for file in posting.folder.glob("place.*"))
    assert b"worker@example.net" not in held
    assert "worker@example.net" not in "\n".join(posting.said)


def test_a_server_that_is_away_is_said_and_nothing_is_lost(post, posting, open_window):
    post.stop()
    page = open_window(posting, signed_in="morgan").new_page()
    page.goto("/projects/orchard/collect/reminders")
    first = page.locator("input[name^=mail-]").first
    first.fill("lead@example.net")
    page.locator("form:has(input[name^=mail-]) button.do").click()
    expect(page.locator(".errors")).to_be_visible()
    assert page.locator("input[name^=mail-]").first.input_value() == "lead@example.net"
