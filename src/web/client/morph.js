/**
 * Makes `current` look like `next` while keeping the nodes that stand for the same thing, so that focus, scroll
 * position, selection and open details survive.
 */
export function morph(current, next) {
  syncAttributes(current, next);
  if (current.hasAttribute('data-keep')) return;
  const byId = new Map();
  for (const child of current.children) if (child.id) byId.set(child.id, child);
  let place = current.firstChild;
  for (const wanted of [...next.childNodes]) {
    const found = wanted.id ? byId.get(wanted.id) : place;
    if (found && isSame(found, wanted)) {
      if (found === place) place = place.nextSibling;
      else current.insertBefore(found, place);
      if (found.nodeType === Node.ELEMENT_NODE) morph(found, wanted);
      else if (found.nodeValue !== wanted.nodeValue) found.nodeValue = wanted.nodeValue;
      continue;
    }
    const fresh = document.importNode(wanted, true);
    if (fresh.nodeType === Node.ELEMENT_NODE && (fresh.localName === 'tr' || fresh.id)) fresh.classList.add('fresh');
    current.insertBefore(fresh, place);
  }
  while (place) {
    const gone = place;
    place = place.nextSibling;
    gone.remove();
  }
}

function isSame(a, b) {
  return a.nodeType === b.nodeType && a.nodeName === b.nodeName && (a.id || '') === (b.id || '');
}

function syncAttributes(current, next) {
  for (const { name } of [...current.attributes]) {
    const isKept = name === 'open' && current.localName === 'details';
    if (!isKept && !next.hasAttribute(name)) current.removeAttribute(name);
  }
  for (const { name, value } of next.attributes) {
    if (current.getAttribute(name) !== value) current.setAttribute(name, value);
  }
}
