/** The separator of the machine that a path comes from: the window does not know which system it runs on. */
const separatorOf = (path: string): string => (path.includes('\\') ? '\\' : '/');

/** Last part of a folder's path. Example: `folderName('C:\\Users\\sato\\賃金室')` = 賃金室 */
export function folderName(folder: string): string {
  return folder.split(separatorOf(folder)).findLast((part) => part !== '') ?? folder;
}

/** A folder inside another. */
export function joinFolder(folder: string, name: string): string {
  const separator = separatorOf(folder);
  return folder.endsWith(separator) ? folder + name : `${folder}${separator}${name}`;
}
