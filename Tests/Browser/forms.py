"""Fills a form of a page as it stands, and sends it."""


def send(page, address, form, **given):
    """Opens the page and sends its form whose action ends so. In names, `_` stands for `-`; a list ticks several."""
    assert page.goto(address).ok, address
    first = page.locator(f"[name='{next(iter(given)).replace('_', '-')}']:not([type=hidden])")
    fields = page.locator(f"main form[action$='{form}']").filter(has=first).last
    fields.evaluate("(one) => { for (let up = one; up; up = up.parentElement) if (up.localName === 'details') up.open = true }")
    for name, value in given.items():
        for one in value if isinstance(value, list) else [value]:
            answer(fields, name.replace("_", "-"), str(one))
    with page.expect_navigation():
        fields.locator("button.do:not([type=button])").last.click()
    refused = page.locator("#errors, .error")
    assert not refused.count(), f"{page.url}: {refused.first.inner_text()}"


def answer(form, name, value):
    choice = form.locator(f"input[name='{name}'][value='{value}']:not([type=hidden])")
    if choice.count() and choice.first.get_attribute("type") in ("radio", "checkbox"):
        choice.first.check(force=True)
        return
    field = form.locator(f"[name='{name}']:not([type=hidden])").first
    if field.evaluate("(one) => one.localName") == "select":
        option = field.locator("option", has_text=value)
        field.select_option(value=option.first.get_attribute("value") if option.count() else value)
    else:
        field.fill(value)
