"""On paper: what the printer would get."""
import shutil
import subprocess

import pytest

WHOLE, THEMING = "/projects/allotment", "/projects/harbour"
needs_pdfinfo = pytest.mark.skipif(not shutil.which("pdfinfo"), reason="pdfinfo is not installed")


def facts(file):
    """Number of pages, size and title of a PDF, as poppler reads them."""
    said = subprocess.run(["pdfinfo", file], capture_output=True, text=True, check=True).stdout
    return dict(line.split(":", 1) for line in said.splitlines() if ":" in line)


def text(file):
    return subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout


@pytest.fixture
def paper(place, open_window, tmp_path):
    page = open_window(place, signed_in="morgan").new_page()

    def printed(address):
        page.goto(address)
        file = tmp_path / "printed.pdf"
        page.pdf(path=file, prefer_css_page_size=True, tagged=True)
        return file

    return printed


@needs_pdfinfo
def test_the_report_prints_on_a4_without_what_belongs_to_the_screen(paper):
    file = paper(f"{WHOLE}/report")
    pages = int(facts(file)["Pages"])
    assert 1 <= pages <= 20
    assert "A4" in facts(file)["Page size"]
    said = text(file)
    assert "Sign out" not in said and "Skip to" not in said
    assert len(said) > 1000


@needs_pdfinfo
@pytest.mark.parametrize("address", [f"{WHOLE}/cards", f"{THEMING}/theme/board", f"{WHOLE}/steps", f"{WHOLE}/plan/grid", f"{WHOLE}/thread/card/P01-N1"])
def test_pages_print(paper, address):
    file = paper(address)
    assert int(facts(file)["Pages"]) > 0
    assert "Sign out" not in text(file)
