/** Buttons that copy a text of ours; without scripts they stay hidden, and the link beside them does it. */
export function showCopyButtons() {
  for (const button of document.querySelectorAll('button[data-copy][hidden]')) button.hidden = false;
}

/** Copies on a press of mouse or keyboard, and says so where screen readers hear it. */
export function listenForCopies(announce) {
  document.addEventListener('click', async (event) => {
    const button = event.target.closest?.('button[data-copy]');
    if (!button) return;
    try {
      const answer = await fetch(button.dataset.copy);
      if (!answer.ok) throw new Error(`HTTP ${answer.status}`);
      announce.textContent = await copied(await answer.text(), button);
    } catch (error) {
      announce.textContent = `It could not be copied: ${error.message}`;
    }
  });
}

/** Plain http has no clipboard to write to: there the text is shown and marked. */
async function copied(text, button) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = 'Copied';
    return 'The brief is copied';
  } catch {
    const field = document.createElement('textarea');
    field.readOnly = true;
    field.rows = 12;
    field.value = text;
    field.setAttribute('aria-label', 'Brief as Markdown');
    // Beside what is refreshed, so that it stays.
    document.querySelector('footer').before(field);
    field.focus();
    field.select();
    return 'The brief is shown and marked: copy it';
  }
}
