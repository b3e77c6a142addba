const pageNumber = /^(?:[-‐–—―－−~] *[0-9]{1,4} *[-‐–—―－−~]|[0-9]{1,4} *\/ *[0-9]{1,4})$/;

/** - 3 -, 3/10: what a page of a PDF leaves between the lines. */
export function isPageNumber(shadow: string): boolean {
  return pageNumber.test(shadow);
}
