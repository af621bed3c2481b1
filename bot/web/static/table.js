// Comfort for whoever has scripts: the table works without this file, by forms and links alone.
// Cells open and are saved without leaving the page; arrow keys move between them, as in any grid.
"use strict"

const byId = id => document.getElementById(id)
const onPhone = matchMedia("(pointer: coarse)")
// What was typed belongs to what stood there then.
const draftAt = form => `cell ${form.dataset.cell} ${form.elements.map.value} ${form.elements.stamp.value}`
const MOVES = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }
const WANTED = "#main :is([autofocus], [data-focus])"
let before = Promise.resolve()

// Opening, saving, folding: the page that the server gives takes the place of this one

document.addEventListener("submit", event => {
  event.preventDefault()
  const { target: form, submitter } = event
  const said = new URLSearchParams(new FormData(form, submitter))
  if (form.method === "post") ask("table", { method: "POST", body: said }, form)
  else ask(`table?${said}`, {}, null, submitter)
})

// One after the other, and none for a form that is gone: a second press of a button saves nothing twice.
function ask(address, how, form, pressed) {
  before = before.then(() => form && !form.isConnected ? null : asked(address, how, form, pressed))
}

async function asked(address, how, form, pressed) {
  byId("main").setAttribute("aria-busy", "true")
  try {
    const answer = await fetch(address, how)
    const next = new DOMParser().parseFromString(await answer.text(), "text/html")
    if (form && answer.redirected) sessionStorage.removeItem(draftAt(form))
    if (!next.getElementById("go")) return leaveFor(next, answer)
    show(next, pressed)
    if (answer.redirected || !form) history.replaceState(null, "", withoutNews(answer.url))
  } catch {
    refuse(document.body.dataset.away)
  } finally {
    byId("main").removeAttribute("aria-busy")
  }
}

function withoutNews(address) {
  const there = new URL(address)
  there.searchParams.delete("saved")
  return there
}

// What is no table is the conversation, or a refusal of the whole page in words.
function leaveFor(next, answer) {
  if (answer.ok) location.assign(answer.url)
  else refuse(next.body.textContent)
}

function refuse(text) {
  byId("live").textContent = byId("news").textContent = text
}

function show(next, pressed) {
  const scrolled = [...document.querySelectorAll(".region")].map(one => [one.getAttribute("aria-labelledby"), one.scrollLeft])
  const [top, name, value] = [scrollY, pressed?.name, pressed?.value]
  for (const one of next.querySelectorAll("[autofocus]")) {
    one.removeAttribute("autofocus") // the browser would not do it: something has the focus already
    one.dataset.focus = ""
  }
  byId("main").replaceWith(document.adoptNode(next.getElementById("main")))
  for (const [id, left] of scrolled) {
    const region = document.querySelector(`.region[aria-labelledby="${id}"]`)
    if (region) region.scrollLeft = left
  }
  scrollTo({ top, behavior: "instant" })
  prepare()
  const folder = ["fold", "unfold"].includes(name) && buttons().find(one => one.value === value && one.name !== "cell")
  const wanted = folder || document.querySelector(WANTED)
  if (wanted) focusOn(wanted)
  byId("live").textContent = (byId("wrong") ?? byId("gone") ?? byId("news")).textContent
}

const buttons = () => [...document.querySelectorAll("#main button[form=go]")]

// The grid: one cell is reached by Tab, the others by arrows

function prepare() {
  for (const keys of document.querySelectorAll(".keys")) keys.hidden = onPhone.matches
  for (const table of document.querySelectorAll("table")) {
    table.setAttribute("role", "grid")
    const cells = rowsOf(table).flat()
    for (const cell of cells) reach(cell, false)
    const first = cells.find(cell => cell.querySelector(WANTED)) ?? cells[0]
    if (first) reach(first, true)
  }
  const form = byId("cell")
  const draft = form && sessionStorage.getItem(draftAt(form))
  if (draft && form.elements.text && !byId("wrong")) form.elements.text.value = draft
}

const widgets = cell => cell.querySelectorAll(":scope > button, :scope > a, :scope li a")
const rowsOf = table =>
  [...table.rows].map(row => [...row.cells].filter(cell => widgets(cell).length)).filter(cells => cells.length)

function reach(cell, can) {
  for (const one of widgets(cell)) one.tabIndex = can ? 0 : -1
}

function focusOn(widget) {
  const cell = widget.closest("td, th")
  const table = widget.closest("table")
  if (table && !widget.closest("form.open")) {
    for (const one of rowsOf(table).flat()) reach(one, one === cell)
  }
  widget.focus()
  widget.scrollIntoView({ block: "nearest", inline: "nearest" })
}

document.addEventListener("focusin", event => {
  const cell = event.target.closest("table td, table th")
  if (!cell || event.target.closest("form.open")) return
  for (const one of rowsOf(cell.closest("table")).flat()) reach(one, one === cell)
})

document.addEventListener("keydown", event => {
  const { target, key } = event
  const form = target.closest("form.open")
  if (form) return inForm(event, form)
  const cell = target.closest("table td, table th")
  if (!cell || event.ctrlKey && !["Home", "End"].includes(key) || event.altKey || event.metaKey || event.shiftKey) return
  const table = cell.closest("table")
  const to = key === "F2" ? cell : next(table, cell, event)
  if (!to) return
  event.preventDefault()
  if (key === "F2") primary(cell).click()
  else focusOn(primary(to))
})

const primary = cell => cell.querySelector("button[form=go]") ?? widgets(cell)[0]

// The neighbour of a cell, by where it stands: rows may lack cells, and a group's title is one cell wide.
function next(table, cell, { key, ctrlKey }) {
  const rows = rowsOf(table)
  const at = rows.findIndex(row => row.includes(cell))
  const row = rows[at]
  if (key === "Home") return ctrlKey ? rows[0][0] : row[0]
  if (key === "End") return ctrlKey ? rows.at(-1).at(-1) : row.at(-1)
  if (!MOVES[key]) return null
  const [down, across] = MOVES[key]
  if (across) return row[row.indexOf(cell) + (document.dir === "rtl" ? -across : across)]
  const there = rows[at + down]
  return there && there.reduce((best, one) => (away(one, column) < away(best, column) ? one : best), there[0])

  function away(one, wanted) {
    return Math.abs(one.cellIndex - wanted())
  }
  function column() {
    if (cell.colSpan === 1) table.dataset.column = cell.cellIndex
    return Number(table.dataset.column ?? 1)
  }
}

// An open cell

function inForm(event, form) {
  if (event.isComposing) return
  if (event.key === "Escape") {
    event.preventDefault()
    sessionStorage.removeItem(draftAt(form))
    ask(form.querySelector(".leave").href, {})
  } else if (event.key === "Enter" && event.target.matches("textarea") && !event.shiftKey && !onPhone.matches) {
    event.preventDefault()
    form.requestSubmit(form.querySelector(".main"))
  }
}

document.addEventListener("click", event => {
  const link = event.target.closest("a.leave")
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  sessionStorage.removeItem(draftAt(link.closest("form")))
  ask(link.href, {})
})

document.addEventListener("input", event => {
  const form = event.target.closest("form.open")
  if (form && event.target.name === "text") sessionStorage.setItem(draftAt(form), event.target.value)
})

prepare() // a cell that is open when the page is loaded is given the focus by the browser itself
