/** The words of the sidebar's template page in English. */
import { englishDate } from '../english-date';
import { en as shared } from '../shared/en';
import { pageEn } from '../shared/page-en';
import type { TemplateWords } from './th';

export const en: TemplateWords = {
  ...shared,
  ...pageEn,
  title: 'Template',
  readyMade: {
    official: 'Full official memo',
    short: 'One-page memo, results attached',
    publication: 'Report for the web site',
  },
  own: (name, version) => `${name} (version ${version})`,
  unnamed: "The office's template",
  by: (who, when) => [who && `By ${who}`, when && englishDate(when)].filter(Boolean).join(', '),
  size: (kilobytes) => `${kilobytes} KB`,

  present: {
    title: 'In use now',
    nobody: 'The standard template; nobody has chosen another',
    damaged: 'This template can no longer be read',
    damagedHelp:
      'The hidden sheet “_แม่แบบ” was changed or deleted. Your measures and settings are unharmed. Choose another template below, upload the file again, or press this button.',
    useOfficial: 'Use the full official memo',
  },
  choose: {
    title: 'Choose a template',
    help: 'Everyone who opens this sheet uses the same template.',
    about: {
      official: 'For the superiors, in the official form: measures and results in one memo.',
      short: 'The results summed up on one page for signature; the table is attached.',
      publication: 'To publish as the OIT item: no addressee and no signatures.',
    },
    ownTitle: "The office's own",
    ownNone: 'None yet. Edit or upload a template below.',
    ownHelp: 'The last few versions are kept.',
    inUse: 'In use',
    use: 'Use this',
    download: 'Download',
    chosen: (name) => `“${name}” is used now`,
    stored: 'The template is kept as a new version, and used',
    fromNowOn: 'Memos made from now on follow it.',
    undo: 'Go back to the one before',
    conflict: 'A colleague has chosen meanwhile, so nothing was changed yet',
    theirs: (name) => `In use now: “${name}”`,
    useMine: 'Use mine all the same',
    keepTheirs: 'Keep theirs',
  },
  edit: {
    title: 'Edit the template',
    help: 'A Google Doc of the template in use is made in your Drive. Change its words as you like; keep the tags in braces, such as {{เรื่อง}}.',
    make: 'Make a Google Doc for editing',
    making: 'Making it…',
    made: 'It is there. Open it to edit.',
    goOn: 'Go on editing in Google Docs',
    readHelp: 'When you have finished, press this; it is checked before it is used.',
    read: 'Use the edited template',
    reading: 'Checking…',
    fresh: 'Begin afresh',
    freshAsk:
      'A new Google Doc is made of the template in use; what you changed in the old one is not used.',
    freshYes: 'Make a new one',
  },
  upload: {
    title: 'Upload a template',
    choose: 'Choose a .docx file',
    drop: 'or drop the file here',
    limit: (megabytes) =>
      `A .docx of at most ${megabytes} MB, from Word, LibreOffice or Google Docs`,
    checking: (name) => `Checking ${name}`,
    tooBig: (size, megabytes) =>
      `The file has ${size} MB, more than ${megabytes} MB. Make its pictures smaller and try again.`,
    unreadable: 'The file could not be read from your computer. Please choose it again.',
    onlyOne: 'Please drop one file at a time.',
  },
  trial: {
    title: 'What the check found',
    edited: 'The one edited in Google Docs',
    perfect: 'Nothing is wrong; it can be used.',
    usable: (warnings) =>
      `It can be used; ${warnings} ${warnings === 1 ? 'thing is' : 'things are'} worth a look.`,
    unusable: (errors) =>
      `It cannot be used yet: ${errors} ${errors === 1 ? 'thing needs' : 'things need'} correcting. The template in use is unchanged.`,
    severities: { error: 'To correct', warning: 'Worth a look' },
    around: 'Text:',
    openEdited: 'Open it to correct',
    again: 'Check again',
    uploadAgain: 'Once corrected, the same file can be uploaded again.',
    use: 'Use this template',
    using: 'Storing…',
    preview: 'Preview',
    previewing: 'Making the preview…',
    previewMade: 'The preview is ready, filled from this sheet.',
    previewSample:
      'The preview is ready. It shows sample data, since the sheet has no measures yet.',
    previewOpen: 'Open the preview',
    previewDone: 'Done looking',
    previewHelp: 'When you are done, the preview is moved to the bin.',
    previewLeft: 'The preview could not be moved to the bin yet.',
  },
  emblem: {
    title: 'The Garuda emblem',
    help: 'Upload it once. It takes the place of the picture whose alternative text (alt text) is “ตราครุฑ”, 1.5 cm high, its proportions kept.',
    none: 'No picture yet; the memo leaves its place empty.',
    alt: 'The emblem that is kept',
    choose: 'Choose the picture',
    replace: 'Replace the picture',
    limit: 'PNG or JPEG; a large one is made smaller by itself',
    tooBig: (size, megabytes) =>
      `The file has ${size} MB, more than ${megabytes} MB. Please choose a smaller picture.`,
    saving: 'Storing the picture…',
    saved: 'The picture is kept, for memos made from now on',
    remove: 'Take it out',
    removeAsk: 'Take the emblem out of the template?',
    removed: 'The picture was taken out',
    noSignatures:
      'Scanned signatures are not taken: whoever has the authority signs each document, and a picture kept in a sheet could be used without leave.',
  },
  tags: {
    title: 'Tags for the template',
    help: 'Copy a tag into your template; in the memo, what the sheet says stands in its place.',
    search: 'Search tags',
    hint: 'A name or a meaning, Thai or English',
    found: (count) =>
      count === 0 ? 'No tag matches' : `${count} ${count === 1 ? 'tag' : 'tags'} found`,
    noMatch: 'Try a shorter word, or clear the search to see all.',
    clear: 'Clear the search',
    inLoop: (loop) => `Used within ${loop}`,
    now: 'Now:',
    blank: '(empty)',
    copy: 'Copy',
    copiedTag: (tag) => `${tag} copied`,
    copyByHand: 'Press Ctrl+C to copy the selected tag',
    fieldLabel: 'The tag to copy',
    none: 'There are no tags to show yet.',
  },
};
