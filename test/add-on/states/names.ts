/** The places that the steps of the table of states write to, as its messages name them. */

export const MEASURES = 'มาตรการ';
export const SETTINGS = 'ตั้งค่า';
export const SIGNERS = 'ผู้ลงนาม';
export const REGISTER = 'ทะเบียนบันทึก';
export const STORE = '_แม่แบบ';

/** What the check finds a fault in. */
export const FAULTY_CELL = `${MEASURES}!F3`;

/** As many as a message names. */
export const REGISTER_COLUMNS = 'A, B, C, D, E, F, G, H, I, J, K, L …';

/** That of the template in use. */
export const STORE_COLUMN = 'C';
