import { sheet, start } from './add-on';

const ui = 'const ui = SpreadsheetApp.getUi();';

test('the menu is there with its entries, separators and commands', async () => {
  const runtime =
    await start(`function onOpen() { ${ui} ui.createMenu('ITA').addItem('ตรวจ', 'check')
    .addSeparator().addItem('ทดสอบ', 'selfTest').addToUi(); }`);
  runtime.onOpen();
  expect(runtime.ui.menu).toEqual([
    {
      caption: 'ITA',
      command: null,
      items: [
        { caption: 'ตรวจ', command: 'check', items: [] },
        { caption: '-', command: null, items: [] },
        { caption: 'ทดสอบ', command: 'selfTest', items: [] },
      ],
    },
  ]);
});

test('pages come from the built folder and are recorded as shown', async () => {
  const script = `function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('ITA')); }
    function dialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<b>x</b>').setWidth(300).setHeight(200), 'ถาม'); }
    function missing() { HtmlService.createHtmlOutputFromFile('none'); }`;
  const runtime = await start(script, { files: { 'sidebar.html': '<p>สวัสดี</p>' } });
  runtime.menu('sidebar');
  runtime.menu('dialog');
  expect(runtime.ui.sidebar).toEqual({
    html: '<p>สวัสดี</p>',
    title: 'ITA',
    width: null,
    height: null,
  });
  expect(runtime.ui.dialogs).toEqual([{ html: '<b>x</b>', title: 'ถาม', width: 300, height: 200 }]);
  expect(() => runtime.menu('missing')).toThrow('No HTML file named none was found.');
});

describe('an alert', () => {
  const ask = `function ask() { ${ui} return ui.alert('ลบ?', 'แน่ใจหรือ', ui.ButtonSet.YES_NO) === ui.Button.YES; }`;

  test('gets the answer that was queued', async () => {
    const runtime = await start(ask);
    runtime.ui.answer('YES');
    runtime.ui.answer('NO');
    expect([runtime.call('ask'), runtime.call('ask')]).toEqual([true, false]);
    expect(runtime.ui.alerts[0]).toEqual({
      title: 'ลบ?',
      prompt: 'แน่ใจหรือ',
      buttons: 'YES_NO',
      answer: 'YES',
    });
  });

  test('that no one answers fails the run', async () => {
    const runtime = await start(ask);
    expect(() => runtime.call('ask')).toThrow('queue an answer');
  });

  test('cannot be answered with a button it does not have', async () => {
    const runtime = await start(ask);
    runtime.ui.answer('OK');
    expect(() => runtime.call('ask')).toThrow('queue an answer');
  });

  test('that only informs needs no answer', async () => {
    const runtime = await start(`function tell() { ${ui} return String(ui.alert('เสร็จ')); }`);
    expect(runtime.call('tell')).toBe('OK');
  });
});

test('a toast is recorded', async () => {
  const runtime = await start(
    `function test() { SpreadsheetApp.getActiveSpreadsheet().toast('เสร็จ', 'ITA'); }`,
  );
  runtime.run('test');
  expect(runtime.ui.toasts).toEqual([{ message: 'เสร็จ', title: 'ITA' }]);
});

test('looks that leave no trace in values are kept in the workbook', async () => {
  const runtime =
    await start(`function test() { ${sheet} sheet.setFrozenRows(2); sheet.setColumnWidth(1, 140); sheet.hideColumns(2, 2);
    sheet.getRange('A1').setFontWeight('bold').setWrap(true).setHorizontalAlignment('center').setVerticalAlignment('middle'); }`);
  runtime.run('test');
  const worksheet = runtime.workbook.activeSheet();
  expect(worksheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 2 });
  expect(worksheet.getColumn(1).width).toBe(20);
  expect([1, 2, 3, 4].map((column) => worksheet.getColumn(column).hidden)).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(worksheet.getCell('A1').style).toMatchObject({
    font: { bold: true },
    alignment: { wrapText: true, horizontal: 'center', vertical: 'middle' },
  });
});
