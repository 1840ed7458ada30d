/** What the labels of the sheet ตั้งค่า mean in English. */
import type { SettingKey } from '../../../core/office/settings';

export const SETTING_NAMES: Readonly<Record<SettingKey, string>> = {
  department: 'Office',
  agency: 'Agency',
  district: 'District',
  province: 'Province',
  phone: 'Telephone',
  reference: 'Memo number',
  date: 'Date',
  subject: 'Subject',
  addressee: 'Addressed to',
  fiscalYear: 'Fiscal year',
  assessedYear: 'ITA year assessed',
  itaScore: 'ITA score',
  iitScore: 'IIT score',
  eitScore: 'EIT score',
  oitScore: 'OIT score',
  itaGrade: 'ITA grade',
  drafter: 'Drafter',
  drafterPosition: "Drafter's post",
  thaiDigits: 'Thai digits',
};
