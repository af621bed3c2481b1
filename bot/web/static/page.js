// Comfort for whoever has scripts: the page works without this file, by forms and links alone.
// Forms are sent without leaving the page, the map is exchanged when the new one is there, pictures open large.
"use strict"

const byId = id => document.getElementById(id)
const PARTS = ["bar", "talk", "side", "foot"]
const draftAt = () => `draft ${byId("panel")?.dataset.address} ${byId("panel")?.map.value}`
let sending = false

// Sending

document.addEventListener("submit", event => {
  if (event.target.method !== "post") return
  event.preventDefault()
  send(event.target, event.submitter)
})

async function send(form, pressed, more = {}) {
  if (sending) return
  sending = true
  const body = new URLSearchParams(new FormData(form, pressed))
  for (const [name, value] of Object.entries(more)) body.set(name, value)
  if (form.id === "desk") body.set("text", byId("answer")?.value ?? "")
  byId("talk").setAttribute("aria-busy", "true")
  try {
    const answer = await fetch("./", { method: "POST", body })
    const text = await answer.text()
    if (answer.ok) show(text, answer.url)
    else refuse(text)
  } catch {
    refuse(document.body.dataset.away)
  } finally {
    sending = false
    byId("talk").removeAttribute("aria-busy")
  }
}

function refuse(text) {
  const said = document.createElement("p")
  said.className = "bubble masir refusal"
  said.dir = "auto"
  said.textContent = text
  byId("news").replaceChildren(said)
  byId("live").textContent = text
  byId("answer")?.focus()
}

function show(html, address) {
  const next = new DOMParser().parseFromString(html, "text/html")
  const ticked = document.activeElement?.name === "tick" ? document.activeElement.value : null
  const old = byId("map")
  const heard = new Set([...byId("news").children].map(one => one.textContent))
  sessionStorage.removeItem(draftAt())
  document.title = next.title
  document.documentElement.lang = next.documentElement.lang
  document.documentElement.dir = next.documentElement.dir
  Object.assign(document.body.dataset, next.body.dataset)
  for (const id of PARTS) byId(id).replaceWith(document.adoptNode(next.getElementById(id)))
  exchange(old, byId("map"))
  history.replaceState(null, "", address.split("#")[0])
  prepare()
  const box = ticked && [...document.getElementsByName("tick")].find(one => one.value === ticked)
  if (box) box.focus()
  else arrive([...byId("news").children].filter(one => !heard.has(one.textContent)))
}

// The old map stays until the new one is drawn.
function exchange(old, map) {
  if (!old || !map || old.src === map.src) return
  const drawn = Object.assign(new Image(), { id: "map", alt: map.alt, src: map.src })
  map.src = old.src
  drawn.addEventListener("load", () => map.replaceWith(drawn))
}

function arrive(news) {
  const field = byId("answer") ?? byId("question")
  field?.focus({ preventScroll: true })
  const said = [...news, byId("question")].map(one => one?.textContent.trim())
  byId("live").textContent = said.filter(Boolean).join(" ")
  look(news[0], matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth")
}

// What is new and the question are in view, from their beginning where they are taller than the window.
function look(first, behavior) {
  const top = (first ?? byId("now")).getBoundingClientRect().top
  const bottom = byId("now").getBoundingClientRect().bottom
  const bar = getComputedStyle(byId("bar")).position === "sticky" ? byId("bar").offsetHeight : 0
  const fits = bottom - top < innerHeight - bar - 32
  scrollBy({ top: fits ? bottom - innerHeight + 16 : top - bar - 16, behavior })
}

// The field: Enter sends at a desk and begins a line on a phone, what is typed survives a reload

const onPhone = matchMedia("(pointer: coarse)")
onPhone.addEventListener("change", sayKeys)

function sayKeys() {
  for (const keys of document.querySelectorAll(".keys")) keys.hidden = keys.matches(".phone") !== onPhone.matches
  byId("answer")?.setAttribute("enterkeyhint", onPhone.matches ? "enter" : "send")
}

function prepare() {
  const field = byId("answer")
  if (!field) return
  sayKeys()
  field.value ||= sessionStorage.getItem(draftAt()) ?? ""
  fit(field)
}

function fit(field) {
  if (CSS.supports("field-sizing", "content")) return
  field.style.height = "auto"
  field.style.height = `${field.scrollHeight + 2}px`
}

document.addEventListener("input", event => {
  if (event.target.id !== "answer") return
  fit(event.target)
  if (onPhone.matches) document.querySelector("#panel .main").scrollIntoView({ block: "nearest" })
  sessionStorage.setItem(draftAt(), event.target.value)
})

document.addEventListener("keydown", event => {
  if (event.target.id !== "answer" || event.key !== "Enter") return
  if (onPhone.matches || event.shiftKey || event.isComposing) return
  event.preventDefault()
  event.target.form.requestSubmit(document.querySelector("#panel .main"))
})

document.addEventListener("change", event => {
  if (event.target.name !== "tick") return
  send(event.target.form, null, { press: "tick" })
})

document.addEventListener("click", async event => {
  const button = event.target.closest("button.copy")
  if (!button) return
  await navigator.clipboard.writeText(button.value)
  byId("live").textContent = button.textContent = button.dataset.copied
})

// The menu closes when something else is wanted

document.addEventListener("click", event => {
  const menu = document.querySelector(".menu[open]")
  if (menu && !menu.contains(event.target)) menu.open = false
  const link = event.target.closest("a.zoom")
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  enlarge(link.href, link.querySelector("img")?.alt ?? "") // on a phone it may be another than the one pressed
})

document.addEventListener("keydown", event => {
  const menu = document.querySelector(".menu[open]")
  if (event.key !== "Escape" || !menu) return
  menu.open = false
  menu.querySelector("summary").focus()
})

// A picture at full size

function enlarge(address, name) {
  const words = document.body.dataset
  const box = document.createElement("dialog")
  const picture = Object.assign(new Image(), { src: address, alt: name })
  const around = document.createElement("div")
  around.tabIndex = 0
  around.append(picture)
  let width = 100
  const size = by => {
    width = Math.min(800, Math.max(25, width * by))
    picture.style.setProperty("--width", `${width}%`)
  }
  const button = (label, does) => {
    const one = Object.assign(document.createElement("button"), { type: "button", textContent: label })
    one.addEventListener("click", does)
    return one
  }
  const bar = document.createElement("p")
  bar.append(
    button(`+ ${words.in}`, () => size(1.5)),
    button(`− ${words.out}`, () => size(1 / 1.5)),
    button(words.close, () => box.close()),
  )
  box.setAttribute("aria-label", name)
  box.append(bar, around)
  box.addEventListener("close", () => box.remove())
  picture.addEventListener("click", () => size(width < 300 ? 1.5 : 100 / width))
  document.body.append(box)
  box.showModal()
}

if (byId("panel")) {
  prepare()
  look(byId("news").firstElementChild, "instant")
}
