import { z } from 'zod';

/** Files that a roster is written to for other programs. */
export const exportFormatSchema = z.enum(['excel', 'csvUtf8', 'csvShiftJis']);
export type ExportFormat = z.infer<typeof exportFormatSchema>;
