"""The cards on paper, read from the PDF that a printer would get: nothing cut, large enough for a hall, a code that a phone can read."""
import csv
import html
import re
import shutil
import subprocess
import unicodedata
from collections import Counter

import pytest

import people
from looks import DESK, PHONE, PHONE_SMALL, faults_at
from walk import Walk

needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler-utils is not installed")
POINT = 72 / 25.4  # points in a millimetre
# Width and height in millimetres, cards beside and below each other. `whole` is where what says too much for `two` goes.
ALL_SHEETS = {"one": (297, 210, 1, 1), "whole": (210, 297, 1, 1), "two": (210, 297, 1, 2), "four": (297, 210, 2, 2), "six": (210, 297, 1, 6), "eight": (210, 297, 1, 8)}
SHEETS = {paper: measures for paper, measures in ALL_SHEETS.items() if paper != "whole"}
EDGE = 3  # no printer reaches the last millimetres of a sheet
TEN_WORDS = "I like to go to the market with my sister"
LEAST_OF_TEN_WORDS = {"one": 80, "two": 60, "four": 40, "six": 34, "eight": 24}  # points; see docs/guide/print-the-cards.md for the rule of distance
COLOURS = {"working": (0, 96, 43), "not-working": (142, 27, 22), "future": (11, 61, 145)}
LETTER = {"working": "W", "not_working": "N", "future": "F"}
LONG = ("I have lived here for eleven years and in all that time nobody has sat down with me and asked what I would like to do with my days. "
        "They change the rota, they change the bus, they change the people, and then they tell me. I would like to be asked first. ")
HARD = [
    TEN_WORDS,
    "My dog",
    "Staff change all the time, and nobody tells me who will come.",
    "WWWWWWWW MMMMMMMM WWWWWWWW MMMMMMMM WWWWWWWW MMMMMMMM",
    "iiiiii llllll iiiiii llllll iiiiii llllll",
    "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft is where I worked",
    "a-word-with-so-many-hyphens-that-it-is-longer-than-any-line-of-type-on-any-card-that-we-have",
    "أحب الذهاب إلى السوق مع أختي كل يوم سبت",
    "אני אוהבת ללכת לשוק עם אחותי",
    "Мне нравится ходить на рынок с сестрой по субботам",
    "Lubię chodzić na targ z moją siostrą: żółć, źdźbło, ćma",
    "We talk.\nWe laugh.\nNobody is in a hurry.",
    "I said \"no\" (twice!) & they said: <why not?> 50% of £20 @ 3pm - it's \"fine\"...",
    LONG,
    LONG * 4,
    "Being listened to properly by people who understand communication difficulties and responsibilities",
]


def sheet(folder, people_number=100):
    """A hundred people who say six things each: all that is hard to set, and things as long as people say them."""
    file = folder / "cards.csv"
    ordinary = ["My own front door.", "I want to choose who helps me.", "Sundays are long.", "I would like to learn to cook for my friends and family."]
    said = iter([words for words in HARD for _ in range(3)])
    with file.open("w", newline="", encoding="utf-8") as out:
        rows = csv.writer(out)
        rows.writerow(["Code"] + [f"{what} {rank}" for rank in (1, 2) for what in ("What is working", "What is not working", "What is important for the future")]
                      + ["Can we use your words?"])
        for number in range(1, people_number + 1):
            rows.writerow([f"M{number:03}", *[next(said, f"{ordinary[(number + place) % 4]}") for place in range(6)], "Yes"])
    return file


@pytest.fixture(scope="module")
def printing(own_place, browser, tmp_path_factory):
    """The address of Print in a project of six hundred cards, and the cookies of who made it: signing in for each test would be too often."""
    with people.window(browser, own_place, java_script_enabled=False) as window:
        walk = Walk(people.sign_in(window.new_page(), "morgan")).start("Cards to print")
        walk.bring_in(sheet(tmp_path_factory.mktemp("sheet")))
        walk.press("", "button[value=bring]")
        return f"{walk.home}/collect/print", window.storage_state()


@pytest.fixture
def home(printing):
    return printing[0]


@pytest.fixture
def opened(own_place, open_window, printing):
    """Opens a page of somebody who is signed in."""
    return lambda **options: open_window(own_place, storage_state=printing[1], **options).new_page()


@pytest.fixture
def page(opened):
    return opened()


SHOWN = """() => [...document.querySelectorAll('.sheet')].map((sheet) => ({ paper: sheet.classList[1].slice(3),
  cards: [...sheet.querySelectorAll('.paper-card')].map((card) => ({ heading: card.classList[1], kind: card.querySelector('.paper-kind').textContent.trim(),
    code: card.querySelector('.paper-code b').textContent, place: card.querySelector('.paper-code span')?.textContent ?? '',
    words: card.querySelector('.paper-words').textContent, points: Number(/pt-(\\d+)/.exec(card.querySelector('.paper-words').className)[1]) })) }))"""


def printed(page, address, folder):
    """What the page says it prints, and the PDF."""
    page.goto(address)
    shown = page.evaluate(SHOWN)
    file = folder / "cards.pdf"
    page.pdf(path=file, prefer_css_page_size=True)
    return shown, file


def run(*command):
    return subprocess.run([str(part) for part in command], capture_output=True, check=True).stdout


def leaves(file):
    """For each page: its size in points, and its words with the boxes they stand in."""
    text = run("pdftotext", "-bbox", file, "-").decode()
    word = re.compile(r'<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax="(.+?)">(.*?)</word>', re.S)
    for width, height, body in re.findall(r'<page width="(.+?)" height="(.+?)">(.*?)</page>', text, re.S):
        yield (float(width), float(height)), [(*map(float, found[:4]), html.unescape(found[4])) for found in word.findall(body)]


def letters(text):
    """What was written, whatever the order in which it is read: scripts that run to the left, and words that were broken, are alike."""
    plain = unicodedata.normalize("NFKD", text)
    return Counter(c for c in plain if unicodedata.category(c)[0] in "LNPS")


def cells(paper):
    """Where each card lies on its sheet, in points."""
    width, height, across, down = ALL_SHEETS[paper]
    edge = 4 if down > 2 else 0
    wide, high = width / across, (height - 1 - 2 * edge) / down
    return [tuple(side * POINT for side in (column * wide, edge + row * high, (column + 1) * wide, edge + (row + 1) * high))
            for row in range(down) for column in range(across)]


def wrong_on(sheet, size, words):
    """What is wrong with one page, a line each."""
    width, height, across, down = ALL_SHEETS[sheet["paper"]]
    if abs(size[0] - width * POINT) > 2 or abs(size[1] - height * POINT) > 2:
        yield f"the page is {size}, not A4"
    rest = list(words)
    for card, (left, top, right, bottom) in zip(sheet["cards"], cells(sheet["paper"]), strict=False):
        mine = [word for word in rest if left <= (word[0] + word[2]) / 2 < right and top <= (word[1] + word[3]) / 2 < bottom]
        rest = [word for word in rest if word not in mine]
        wanted, got = letters(card["kind"] + card["code"] + card["place"] + card["words"]), letters("".join(word[4] for word in mine))
        if wanted != got:
            yield f"{card['code']} lacks {wanted - got} and has {got - wanted} too much"
        for word in mine:
            if word[0] < left + EDGE * POINT or word[2] > right - EDGE * POINT or word[1] < top or word[3] > bottom:
                yield f"{card['code']}: “{word[4]}” stands outside its card: {word[:4]} in {(left, top, right, bottom)}"
        if card["code"] not in [word[4] for word in mine]:
            yield f"{card['code']} does not say its code"
    if rest:
        yield f"words on no card: {rest[:3]}"


def all_wrong(shown, file):
    pages = list(leaves(file))
    if len(pages) != len(shown):
        return [f"{len(pages)} pages for {len(shown)} sheets"]
    return [f"page {number}: {fault}" for number, (sheet, (size, words)) in enumerate(zip(shown, pages), 1) for fault in wrong_on(sheet, size, words)]


@needs_poppler
@pytest.mark.parametrize("paper", SHEETS)
@pytest.mark.parametrize("codes", ["yes", "no"])
def test_six_hundred_cards_print_whole_on_a4(page, home, tmp_path, paper, codes):
    shown, file = printed(page, f"{home}/cards?paper={paper}&qr={codes}", tmp_path)
    assert sum(len(sheet["cards"]) for sheet in shown) == 600
    assert len(shown) >= 600 / (SHEETS[paper][2] * SHEETS[paper][3])
    faults = all_wrong(shown, file)
    assert not faults, "\n".join(faults[:20])


@needs_poppler
@pytest.mark.parametrize("font", ["DejaVu Sans", "Liberation Sans", "Noto Sans", "Nimbus Sans"])
def test_nothing_is_cut_whatever_letters_the_machine_has(opened, home, tmp_path, font):
    if font not in re.split(r"[,\n]", run("fc-list", ":", "family").decode()):
        pytest.skip(f"{font} is not installed")
    page = opened(bypass_csp=True)
    for paper in SHEETS:
        page.goto(f"{home}/cards?paper={paper}&to=M012")
        page.add_style_tag(content=f".paper-words {{ font-family: '{font}' !important }}")
        shown = page.evaluate(SHOWN)
        file = tmp_path / f"{paper}.pdf"
        page.pdf(path=file, prefer_css_page_size=True)
        faults = all_wrong(shown, file)
        assert not faults, f"{paper}\n" + "\n".join(faults[:20])


@needs_poppler
@pytest.mark.parametrize("paper", SHEETS)
def test_letters_are_as_large_in_the_pdf_as_they_are_said_to_be(page, home, tmp_path, paper):
    shown, file = printed(page, f"{home}/cards?paper={paper}&heading=working&to=M004", tmp_path)
    xml = run("pdftohtml", "-xml", "-i", "-zoom", "1", "-stdout", file).decode()
    sizes = {}
    for number, body in re.findall(r'<page number="(\d+)".*?>(.*?)</page>', xml, re.S):
        sizes.update({font: int(size) for font, size in re.findall(r'<fontspec id="(\d+)" size="(-?\d+)"', body)})
        largest = max(sizes[font] for font in re.findall(r'<text [^>]*font="(\d+)"', body))
        said = max(card["points"] for card in shown[int(number) - 1]["cards"])
        assert abs(largest - said) <= 1, (number, largest, said)
    ten = next(card["points"] for sheet in shown for card in sheet["cards"] if card["words"] == TEN_WORDS)
    assert ten >= LEAST_OF_TEN_WORDS[paper]
    lines = [sheet["cards"][0]["points"] for sheet in shown if sheet["paper"] == paper]
    assert min(lines) >= 10


def picture(file, number, folder, dots=100):
    """One page as a printer sees it: width, height and colours."""
    run("pdftoppm", "-r", dots, "-f", number, "-l", number, "-singlefile", file, folder / "page")
    data = (folder / "page.ppm").read_bytes()
    kind, width, height, most, pixels = re.match(rb"(P6)\s+(\d+)\s+(\d+)\s+(\d+)\s", data).groups() + (data,)
    start = len(data) - int(width) * int(height) * 3
    return int(width), int(height), memoryview(data)[start:]


@needs_poppler
@pytest.mark.parametrize("paper", ["two", "four", "six", "eight"])
def test_there_are_lines_to_cut_along(page, home, tmp_path, paper):
    shown, file = printed(page, f"{home}/cards?paper={paper}&from=M020&to=M040&heading=working", tmp_path)
    assert shown[0]["paper"] == paper and len(shown[0]["cards"]) == SHEETS[paper][2] * SHEETS[paper][3]
    dots = 200
    width, height, pixels = picture(file, 1, tmp_path, dots)
    dark = lambda x, y: sum(pixels[(y * width + x) * 3:(y * width + x) * 3 + 3]) < 600
    scale = dots / 72
    for left, top, right, bottom in cells(paper):
        for line, along in ((bottom, "row"), (right, "column")):
            size = height if along == "row" else width
            at = round(line * scale)
            if at > size - 3 * dots / 25.4 or (along == "row" and paper in ("six", "eight") and at > size - 6 * dots / 25.4):
                continue
            other = width if along == "row" else height
            shares = [sum(dark(*((place, at + by) if along == "row" else (at + by, place))) for place in range(other)) / other for by in range(-6, 7)]
            assert 0.3 < max(shares) < 0.95, f"no dashed line at {along} {line / POINT:.0f} mm: {max(shares):.2f}"


@needs_poppler
def test_each_heading_has_its_colour_its_word_and_a_bar_of_its_own(page, home, tmp_path):
    bars = {}
    for heading, colour in COLOURS.items():
        shown, file = printed(page, f"{home}/cards?paper=one&qr=no&from=M030&to=M030&heading={heading.replace('-', '_')}", tmp_path)
        assert {card["heading"] for sheet in shown for card in sheet["cards"]} == {heading}
        width, height, pixels = picture(file, 1, tmp_path)
        at = [pixels[(y * width + x) * 3:(y * width + x) * 3 + 3].tolist() for y in range(height // 4, height * 3 // 4) for x in range(int(13 * width / 297), int(21 * width / 297))]
        of_colour = sum(max(abs(a - b) for a, b in zip(dot, colour)) < 40 for dot in at) / len(at)
        assert of_colour > 0.25, (heading, of_colour)
        bars[heading] = round(sum(sum(dot) < 500 for dot in at) / len(at), 2)
        assert shown[0]["cards"][0]["kind"]
    assert len(set(bars.values())) == 3, f"without colours the bars look alike: {bars}"


@needs_poppler
@pytest.mark.skipif(not shutil.which("zbarimg"), reason="zbar-tools is not installed")
@pytest.mark.parametrize("paper", SHEETS)
def test_a_phone_reads_the_code_of_each_card(page, home, own_place, tmp_path, paper):
    shown, file = printed(page, f"{home}/cards?paper={paper}&from=M050&to=M053&heading=not_working", tmp_path)
    run("pdftoppm", "-r", 200, "-png", "-f", 1, "-l", 1, "-singlefile", file, tmp_path / "read")
    read = run("zbarimg", "--quiet", "--raw", tmp_path / "read.png").decode().split()
    assert sorted(read) == sorted(f"{own_place.address}/words?code={card['code']}" for card in shown[0]["cards"])


@needs_poppler
def test_a_sheet_has_nothing_of_the_browser_or_the_site_on_it(page, home, tmp_path):
    shown, file = printed(page, f"{home}/cards?paper=two&to=M003", tmp_path)
    said = run("pdftotext", file, "-").decode()
    for foreign in ("Choose again", "Sign out", "Print them", "Skip to", "Cards to print"):
        assert foreign not in said


def test_the_pages_are_for_everybody(page, home):
    slides = home.replace("/print", "/slides")
    for address in (home, f"{home}/cards?paper=four&to=M002", f"{home}/cards?from=nobody", slides, f"{slides}?at=41", f"{slides}?at=600"):
        page.goto(address)
        found = faults_at(page, (PHONE_SMALL, PHONE, DESK))
        assert not found, address + "\n" + "\n".join(found)


def test_a_slide_fills_the_screen_and_is_never_cut(page, home):
    slides = home.replace("/print", "/slides")
    for wide, high in ((1920, 1080), (1280, 720), (1024, 768)):
        page.set_viewport_size({"width": wide, "height": high})
        for number in range(1, 33):
            page.goto(f"{slides}?at={number}")
            cut = page.evaluate("""() => { const w = document.getElementById('slide-words'), b = w.getBoundingClientRect();
              return [w.scrollWidth > w.clientWidth + 1, b.right > innerWidth, document.documentElement.scrollHeight > innerHeight + 1, w.textContent.length] }""")
            assert not any(cut[:2]), (wide, number, cut)
            assert not cut[2] or cut[3] > 800, f"slide {number} has to be scrolled at {wide}x{high}"


def test_the_show_is_led_by_keys_by_links_and_goes_on_by_itself(page, home):
    slides = home.replace("/print", "/slides")
    page.goto(slides)
    page.evaluate("window.__same = true")
    page.keyboard.press("ArrowRight")
    page.locator("text=2 of 600").wait_for()
    page.keyboard.press(" ")
    page.locator("text=3 of 600").wait_for()
    page.keyboard.press("ArrowLeft")
    page.locator("text=2 of 600").wait_for()
    page.click("#slide-next")
    page.locator("text=3 of 600").wait_for()
    assert page.url.endswith("at=3") and page.evaluate("window.__same"), "a full screen stays full"
    page.evaluate("document.querySelector('[data-seconds]').dataset.seconds = '0.2'")
    page.click("#slide-auto")
    page.locator("text=4 of 600").wait_for()
    page.locator("#slide-auto", has_text="Pause").click()
    assert page.locator("#slide-auto").get_attribute("aria-pressed") == "false"


def test_the_show_works_without_scripts(opened, home):
    page = opened(java_script_enabled=False)
    page.goto(home.replace("/print", "/slides"))
    page.click("#slide-next")
    page.locator("text=2 of 600").wait_for()
    assert not page.locator("#slide-auto").is_visible()
    page.click("#slide-before")
    page.locator("text=1 of 600").wait_for()
