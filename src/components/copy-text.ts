/** Make the copy buttons work: copy, and say so for two seconds. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const said = await navigator.clipboard.writeText(button.dataset['copy'] ?? '').then(
      () => '已复制',
      () => '没有复制成功',
    );
    const word = button.textContent;
    button.textContent = said;
    setTimeout(() => (button.textContent = word), 2000);
  });
}
