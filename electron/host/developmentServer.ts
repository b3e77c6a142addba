import { app } from 'electron';

/** Address of the hot-reloading server while developing; a packaged program never asks for one. */
export const developmentServer: string | undefined = app.isPackaged
  ? undefined
  : process.env.SHINGIKAI_DEV_SERVER;
