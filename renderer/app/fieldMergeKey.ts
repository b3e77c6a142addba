let count = 0;

window.addEventListener('focusin', () => {
  count += 1;
});

/**
 * The merge key of what is typed into one field while the cursor stays in it: one step of undo, however often it was
 * saved on the way. The next time the cursor comes into the field it is another.
 */
export function fieldMergeKey(field: string): string {
  return `${field}#${count}`;
}
