import { expect, test } from 'vitest';
import { folderName, joinFolder } from '../../../renderer/library/folderName.ts';

test.each([
  ['C:\\Users\\sato\\賃金室', '賃金室'],
  ['C:\\Users\\sato\\賃金室\\', '賃金室'],
  ['\\\\server\\共有\\審議会', '審議会'],
  ['/home/sato/賃金室', '賃金室'],
  ['賃金室', '賃金室'],
])('the name of %s is %s', (folder, name) => {
  expect(folderName(folder)).toBe(name);
});

test.each([
  ['C:\\Users\\sato\\Documents', 'C:\\Users\\sato\\Documents\\サンプル'],
  ['C:\\', 'C:\\サンプル'],
  ['/home/sato', '/home/sato/サンプル'],
])('a folder inside %s', (folder, inside) => {
  expect(joinFolder(folder, 'サンプル')).toBe(inside);
});
