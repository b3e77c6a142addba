import { mkdirSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { app } from './app.ts';
import { askPerson } from './askPerson.ts';
import type { Choice } from './dialogPage.ts';

const cancel = 'キャンセル';
const confirmButton = 0;

type Arguments<Options> = [parent: Electron.BaseWindow, options: Options] | [options: Options];

/** Dialogs here belong to no window: the parent is left out. */
function optionsOf<Options>(args: Arguments<Options>): Options {
  return args.length === 2 ? args[1] : args[0];
}

/** What a person typed, as a path: `~` is their folder, and a bare name lies where the dialog began. */
function typedPath(text: string, startingAt: string): string {
  const typed = text.trim();
  return /^~(?=\/|\\|$)/.test(typed)
    ? path.join(app.getPath('home'), typed.slice(1))
    : path.resolve(startingAt, typed);
}

function startOf(defaultPath: string | undefined): { readonly folder: string; readonly value: string } {
  const documents = app.getPath('documents');
  const value = path.resolve(documents, defaultPath ?? '');
  const isFolder = statSync(value, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder ? { folder: value, value: value + path.sep } : { folder: path.dirname(value), value };
}

type OpenProperties = NonNullable<Electron.OpenDialogOptions['properties']>;

/** A new folder can be made in the dialogs of every desktop; here by confirming a path that is not there. */
function absenceProblem(file: string, properties: OpenProperties, confirmed: Set<string>): string | null {
  if (!properties.includes('openDirectory')) return `「${file}」は見つかりません。パスを確かめてください。`;
  if (!confirmed.has(file)) {
    confirmed.add(file);
    return `フォルダー「${file}」はまだありません。作るときは、もう一度押してください。`;
  }
  try {
    mkdirSync(file, { recursive: true });
    return null;
  } catch {
    return `フォルダー「${file}」は作れません。別の場所を入力してください。`;
  }
}

function openProblem(file: string, properties: OpenProperties, confirmed: Set<string>): string | null {
  const found: Stats | undefined = statSync(file, { throwIfNoEntry: false });
  if (!found) return absenceProblem(file, properties, confirmed);
  const folders = properties.includes('openDirectory');
  const files = properties.includes('openFile') || !folders;
  if (found.isDirectory() && !folders)
    return `「${file}」はフォルダーです。ファイルのパスを入力してください。`;
  if (found.isFile() && !files) return `「${file}」はファイルです。フォルダーのパスを入力してください。`;
  return null;
}

async function showOpenDialog(
  ...args: Arguments<Electron.OpenDialogOptions>
): Promise<Electron.OpenDialogReturnValue> {
  const { title, message, defaultPath, buttonLabel, properties = ['openFile'] } = optionsOf(args);
  const multiple = properties.includes('multiSelections');
  const { folder, value } = startOf(defaultPath);
  const folders = properties.includes('openDirectory');
  const confirmed = new Set<string>();
  const chosen = ({ paths }: Choice): string[] => paths.map((typed) => typedPath(typed, folder));
  const choice = await askPerson(
    {
      title: title ?? (folders ? 'フォルダーを選ぶ' : 'ファイルを開く'),
      message: message ?? '',
      detail: '',
      paths: { label: multiple ? 'パス（1行に1つ）' : 'パス', value, multiple },
      checkbox: null,
      buttons: [buttonLabel ?? '開く', cancel],
      defaultButton: confirmButton,
    },
    (answer) => {
      if (answer.button !== confirmButton) return null;
      if (answer.paths.length === 0) return 'パスを入力してください。';
      return (
        chosen(answer)
          .map((file) => openProblem(file, properties, confirmed))
          .find(Boolean) ?? null
      );
    },
  );
  if (choice?.button !== confirmButton) return { canceled: true, filePaths: [] };
  return { canceled: false, filePaths: chosen(choice) };
}

async function showSaveDialog(
  ...args: Arguments<Electron.SaveDialogOptions>
): Promise<Electron.SaveDialogReturnValue> {
  const { title, message, defaultPath, buttonLabel = '保存', filters = [] } = optionsOf(args);
  const { folder, value } = startOf(defaultPath);
  const extension = filters[0]?.extensions[0] ?? '*';
  const fileOf = ({ paths: [typed = ''] }: Choice): string => {
    const file = typedPath(typed, folder);
    return extension === '*' || path.extname(file) !== '' ? file : `${file}.${extension}`;
  };
  let confirmed: string | null = null;
  const choice = await askPerson(
    {
      title: title ?? '名前を付けて保存',
      message: message ?? '',
      detail: '',
      paths: { label: 'パス', value, multiple: false },
      checkbox: null,
      buttons: [buttonLabel, cancel],
      defaultButton: confirmButton,
    },
    (answer) => {
      if (answer.button !== confirmButton) return null;
      if (answer.paths.length === 0) return 'パスを入力してください。';
      const file = fileOf(answer);
      const found = statSync(file, { throwIfNoEntry: false });
      if (found?.isDirectory())
        return `「${file}」はフォルダーです。ファイルの名前を続けて入力してください。`;
      if (!statSync(path.dirname(file), { throwIfNoEntry: false })?.isDirectory()) {
        return `フォルダー「${path.dirname(file)}」は見つかりません。パスを確かめてください。`;
      }
      if (!found || confirmed === file) return null;
      confirmed = file;
      return `「${file}」はすでにあります。置き換えるときは、もう一度［${buttonLabel}］を押してください。`;
    },
  );
  if (choice?.button !== confirmButton) return { canceled: true, filePath: '' };
  return { canceled: false, filePath: fileOf(choice) };
}

async function showMessageBox(
  ...args: Arguments<Electron.MessageBoxOptions>
): Promise<Electron.MessageBoxReturnValue> {
  const options = optionsOf(args);
  const { title, message, detail = '', buttons = [], defaultId = 0, cancelId, checkboxLabel } = options;
  const labels = buttons.length > 0 ? buttons : ['OK'];
  const choice = await askPerson({
    title: title ?? app.getName(),
    message,
    detail,
    paths: null,
    checkbox: checkboxLabel ? { label: checkboxLabel, checked: options.checkboxChecked ?? false } : null,
    buttons: labels,
    defaultButton: defaultId,
  });
  // Without a cancelId Electron takes the button that says so, else the first one.
  const canceling =
    cancelId ??
    Math.max(
      0,
      labels.findIndex((label) => /^(cancel|no|キャンセル)$/i.test(label)),
    );
  const dismissed = choice === null || choice.button < 0;
  return { response: dismissed ? canceling : choice.button, checkboxChecked: choice?.checked ?? false };
}

/** Mirror of `dialog`: small windows of the stand-in's own, which a person and a test can use alike. */
export const dialog: Pick<
  Electron.Dialog,
  'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'
> = {
  showOpenDialog,
  showSaveDialog,
  showMessageBox,
  showErrorBox: (title, content) => console.error(`${title}\n${content}`),
};
