import { describe, expect, it } from 'vitest';
import { waysOut } from '../../../renderer/library/waysOut.ts';
import { problemCodes } from '../../../shared/contract/result.ts';

describe('the ways out of a library that does not open', () => {
  it.each(problemCodes)('%s can always be left for another library', (code) => {
    expect(waysOut({ code })).toContain('other');
  });

  it('offers reading first, and only where the library can be read', () => {
    expect(waysOut({ code: 'library.locked', details: { canRead: 'yes' } })[0]).toBe('read');
    expect(waysOut({ code: 'library.locked' })).not.toContain('read');
  });

  it('never offers to write where writing would damage the library', () => {
    expect(waysOut({ code: 'library.location.network', details: { canRead: 'yes' } })).toEqual([
      'read',
      'copy',
      'other',
    ]);
  });

  it('offers the backups for a damaged library, and nothing that writes into it', () => {
    expect(waysOut({ code: 'library.damaged' })).toEqual(['restore', 'other']);
  });
});
