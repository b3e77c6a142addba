import { bindingName } from './cdp/page.ts';
import { dialogScript } from './page/dialogScript.ts';
import { receiverName } from './page/messages.ts';

export interface Question {
  readonly title: string;
  readonly message: string;
  readonly detail: string;
  /** Asks for paths, one per line if there may be several. */
  readonly paths: { readonly label: string; readonly value: string; readonly multiple: boolean } | null;
  readonly checkbox: { readonly label: string; readonly checked: boolean } | null;
  readonly buttons: readonly string[];
  readonly defaultButton: number;
}

/** What the person chose. */
export interface Choice {
  readonly button: number;
  readonly paths: readonly string[];
  readonly checked: boolean;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => escapes[character] ?? character);
}

const style = `
  @font-face { font-family: Screen; src: url(/font.ttf) }
  :root { color-scheme: light dark; font: 16px/1.6 Screen, sans-serif }
  body { margin: 0; padding: 24px; white-space: pre-wrap; overflow-wrap: anywhere }
  form { display: grid; gap: 16px; white-space: normal }
  h1 { font-size: 17px; margin: 0 } p { margin: 0; white-space: pre-wrap }
  label { display: grid; gap: 4px }
  label.check { grid-template-columns: auto 1fr; align-items: center; gap: 8px }
  input[name=path], textarea { font: inherit; padding: 8px; width: 100%; box-sizing: border-box }
  textarea { height: 6em }
  .buttons { display: flex; gap: 8px; justify-content: flex-end; flex-wrap: wrap }
  button { font: inherit; padding: 6px 20px; min-width: 96px }
  [role=alert] { color: light-dark(#b00000, #ff9a9a) } [role=alert]:empty { display: none }
`;

function pathField({ label, value, multiple }: NonNullable<Question['paths']>): string {
  const field = multiple
    ? `<textarea name="path" spellcheck="false" autofocus>${escapeHtml(value)}</textarea>`
    : `<input name="path" spellcheck="false" autocomplete="off" autofocus value="${escapeHtml(value)}">`;
  return `<label>${escapeHtml(label)}${field}</label>`;
}

function buttonElements({ buttons, defaultButton, paths }: Question): string {
  return buttons
    .map((label, index) => {
      const isDefault = index === defaultButton;
      const focus = isDefault && !paths ? ' autofocus' : '';
      // Enter in a field presses the form's submit button: only the default one is one.
      return `<button type="${isDefault ? 'submit' : 'button'}" value="${index}"${focus}>${escapeHtml(label)}</button>`;
    })
    .join('');
}

/** The document of a dialog: accessible, keyboard alone suffices, no request to anywhere. */
export function dialogPage(question: Question): string {
  const { title, message, detail, paths, checkbox } = question;
  const checked = checkbox?.checked ? ' checked' : '';
  return `<!doctype html>
<html lang="ja" translate="no"><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style>
<form>
  <h1>${escapeHtml(message || title)}</h1>
  ${detail ? `<p>${escapeHtml(detail)}</p>` : ''}
  ${paths ? pathField(paths) : ''}
  ${checkbox ? `<label class="check"><input type="checkbox"${checked}>${escapeHtml(checkbox.label)}</label>` : ''}
  <p role="alert"></p>
  <div class="buttons">${buttonElements(question)}</div>
</form>
<script>(${dialogScript})(${JSON.stringify(bindingName)}, ${JSON.stringify(receiverName)})</script>`;
}
