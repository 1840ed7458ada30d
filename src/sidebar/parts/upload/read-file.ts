/** A chosen file's bytes as the server takes them. */

/** A megabyte as file managers count it. */
export const MEGABYTE = 1_000_000;

/**
 * In megabytes. Templates have 30 to 300 KB, and one travels in base64 and lies in cells that everyone's workbook loads;
 * what is larger has pictures that are larger than any page shows.
 */
export const LARGEST_TEMPLATE = 1;

/** In megabytes with one decimal, upwards: what is over a limit must not read as the limit. */
export function megabytes(bytes: number): string {
  return (Math.ceil((bytes / MEGABYTE) * 10) / 10).toFixed(1);
}

/** In base64; the browser encodes piece by piece. Null where the file cannot be read any more. */
export function readBase64(file: Blob): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => {
      const url = String(reader.result);
      resolve(url.slice(url.indexOf(',') + 1));
    };
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(file);
  });
}
