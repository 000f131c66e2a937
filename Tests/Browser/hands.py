"""Two ways to use a page. Both do the same things: tap, write, choose, pick, hand over a file."""
from keys import tab_to_this


class Mouse:
    """Points and clicks."""

    def __init__(self, page):
        self.page = page

    def tap(self, thing):
        thing.click()

    def write(self, field, text):
        field.fill(text)

    def choose(self, box, wanted=True):
        """A radio button or a checkbox, whatever it is drawn as."""
        box.set_checked(wanted, force=True)

    def pick_last(self, select):
        select.select_option(index=select.locator("option").count() - 1)

    def give(self, field, file):
        field.set_input_files(file)


class Keys:
    """Never touches the mouse: everything is reached with Tab from the top of the page, and has to show it."""

    def __init__(self, page):
        self.page = page

    def tap(self, thing):
        tab_to_this(self.page, thing)
        self.page.keyboard.press("Enter")

    def write(self, field, text):
        tab_to_this(self.page, field)
        if field.get_attribute("type") == "date":
            year, month, day = text.split("-")
            self.page.keyboard.type(f"{day}{month}{year}")
        else:
            self.page.keyboard.press("Control+a")
            self.page.keyboard.insert_text(text)

    def choose(self, box, wanted=True):
        if box.is_checked() == wanted:
            return
        if box.get_attribute("type") == "radio":
            self._choose_one_of_many(box)
        else:
            tab_to_this(self.page, box)
            self.page.keyboard.press(" ")
        assert box.is_checked() == wanted

    def _choose_one_of_many(self, box):
        """Tab goes to the group; the arrows go through it."""
        name = box.get_attribute("name")
        group = box.locator("xpath=ancestor::form").locator(f"input[name='{name}']")
        tab_to_this(self.page, group)
        self.page.keyboard.press(" ")
        for _ in range(group.count()):
            if box.is_checked():
                return
            self.page.keyboard.press("ArrowDown")

    def pick_last(self, select):
        tab_to_this(self.page, select)
        self.page.keyboard.press("End")

    def give(self, field, file):
        tab_to_this(self.page, field)
        with self.page.expect_file_chooser() as asked:
            self.page.keyboard.press(" ")
        asked.value.set_files(file)
