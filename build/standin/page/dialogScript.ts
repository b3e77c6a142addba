/** Sends what the person chose in a dialog. Runs in the page: it can use nothing from outside. */
export function dialogScript(binding: string, receiver: string): void {
  const world = globalThis as unknown as Record<string, unknown>;
  const write = world[binding] as (text: string) => void;
  const form = document.forms[0];
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>('[name=path]');
  const dismissed = -1;
  let keyIsDown = false;
  let decided: string | null = null;
  /** A choice made by a key is sent when the key is up again: the window behind must not get that half of it. */
  const sendDecision = (): void => {
    if (keyIsDown || decided === null) return;
    write(decided);
    decided = null;
  };
  const choose = (button: number): void => {
    const paths = (field?.value ?? '').split('\n').filter((line) => line.trim() !== '');
    const checked = document.querySelector<HTMLInputElement>('[type=checkbox]')?.checked ?? false;
    decided = JSON.stringify({ button, paths, checked });
    sendDecision();
  };
  for (const button of document.querySelectorAll('button')) {
    if (button.type === 'button') button.addEventListener('click', () => choose(Number(button.value)));
  }
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    choose(Number(form.querySelector<HTMLButtonElement>('[type=submit]')?.value));
  });
  document.addEventListener('keydown', (event) => {
    keyIsDown = true;
    if (event.key === 'Escape' && !event.isComposing) choose(dismissed);
  });
  document.addEventListener('keyup', () => {
    keyIsDown = false;
    sendDecision();
  });
  if (field instanceof HTMLInputElement) field.setSelectionRange(field.value.length, field.value.length);
  world[receiver] = (problem: string): void => {
    const alert = document.querySelector('[role=alert]');
    if (alert) alert.textContent = problem;
    field?.focus();
  };
}
