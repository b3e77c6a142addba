/** Sends what the person chose in a dialog. Runs in the page: it can use nothing from outside. */
export function dialogScript(binding: string, receiver: string): void {
  const world = globalThis as unknown as Record<string, unknown>;
  const write = world[binding] as (text: string) => void;
  const form = document.forms[0];
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>('[name=path]');
  const choose = (button: number): void => {
    const paths = (field?.value ?? '').split('\n').filter((line) => line.trim() !== '');
    const checked = document.querySelector<HTMLInputElement>('[type=checkbox]')?.checked ?? false;
    write(JSON.stringify({ button, paths, checked }));
  };
  for (const button of document.querySelectorAll('button')) {
    if (button.type === 'button') button.addEventListener('click', () => choose(Number(button.value)));
  }
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    choose(Number(form.querySelector<HTMLButtonElement>('[type=submit]')?.value));
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.isComposing)
      write(JSON.stringify({ button: -1, paths: [], checked: false }));
  });
  if (field instanceof HTMLInputElement) field.setSelectionRange(field.value.length, field.value.length);
  world[receiver] = (problem: string): void => {
    const alert = document.querySelector('[role=alert]');
    if (alert) alert.textContent = problem;
    field?.focus();
  };
}
