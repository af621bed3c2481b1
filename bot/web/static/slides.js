// Comfort for whoever has scripts: keys for a map shown one stage a screen. Without this file it is scrolled and linked.
"use strict"

const byId = id => document.getElementById(id)
const strip = byId("slides")
const screens = [...strip.children]
const isMirrored = getComputedStyle(strip).direction === "rtl"
const STEPS = {
  ArrowRight: isMirrored ? -1 : 1, ArrowLeft: isMirrored ? 1 : -1, PageDown: 1, PageUp: -1, " ": 1,
  Home: -screens.length, End: screens.length,
}
byId(location.hash.slice(1))?.scrollIntoView({ block: "nearest", inline: "center" }) // not done where it is loaded anew
let at = shown()
let resting

// Right to left, positions count down from nought.
function shown() {
  return Math.round(Math.abs(strip.scrollLeft) / strip.clientWidth)
}

function go(place) {
  const next = Math.min(Math.max(place, 0), screens.length - 1)
  if (next === at) return
  clearTimeout(resting)
  const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth"
  screens[next].scrollIntoView({ block: "nearest", inline: "center", behavior })
  arrive(next)
}

function arrive(place) {
  if (place === at) return
  const focused = document.activeElement
  if (screens[at].contains(focused)) (screens[place].querySelector(`[rel=${focused.rel}]`) ?? strip).focus({ preventScroll: true })
  at = place
  history.replaceState(null, "", `#${screens[at].id}`)
  byId("live").textContent = `${screens[at].ariaLabel} ${screens[at].querySelector("img").alt}`
}

document.addEventListener("keydown", event => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
  const pressing = event.key === " " && event.target.matches("a, button")
  // The place of the key: on a keyboard of another script it writes another letter.
  if (event.code === "KeyF" && !event.repeat) turnFull()
  else if (event.key === "Escape" && !document.fullscreenElement) byId("leave").click()
  else if (event.key in STEPS && !pressing) go(at + STEPS[event.key])
  else return
  event.preventDefault()
})

// A link of a screen goes there as a key does: the way back leads to the conversation, not through every screen.
strip.addEventListener("click", event => {
  const link = event.target.closest("a")
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  go(screens.indexOf(byId(link.hash.slice(1))))
})

// Whoever swipes has arrived where the strip comes to rest.
strip.addEventListener("scroll", () => {
  clearTimeout(resting)
  resting = setTimeout(() => arrive(shown()), 150)
})

// Full screen

function turnFull() {
  if (document.fullscreenElement) document.exitFullscreen()
  else if (document.fullscreenEnabled) document.documentElement.requestFullscreen()
}

byId("full").hidden = !document.fullscreenEnabled
byId("full").addEventListener("click", turnFull)
document.addEventListener("fullscreenchange", () => {
  byId("full").ariaPressed = String(Boolean(document.fullscreenElement))
  screens[at].scrollIntoView({ block: "nearest", inline: "center", behavior: "instant" })
})
