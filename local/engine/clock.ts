/**
 * The script's `Date`: in the manifest's time zone, not this machine's, and at a time the test sets.
 * https://developers.google.com/apps-script/manifest#Manifest.FIELDS.timeZone
 */

/** Source of a function that replaces Date inside the bare context; it runs there, not here. */
export const CLOCK_SOURCE = `(function (now, offsetAt) {
  const Real = Date;
  const fromWall = (wall) => wall - offsetAt(wall - offsetAt(wall));
  const zoned = /(?:Z|GMT|UTC|[+-]\\d{2}:?\\d{2})\\)?$|^\\d{4}-\\d{2}-\\d{2}$/;
  const parse = (text) =>
    zoned.test(text) ? Real.parse(text) : fromWall(Real.parse(text + (/T/.test(text) ? 'Z' : ' UTC')));
  function Clock(...parts) {
    if (!new.target) return new Clock().toString();
    const [first] = parts;
    let time;
    if (parts.length === 0) time = now();
    else if (parts.length > 1) time = fromWall(Real.UTC(...parts));
    else if (typeof first === 'string') time = parse(first);
    else time = first instanceof Real ? first.getTime() : first;
    return Reflect.construct(Real, [time], new.target);
  }
  Clock.prototype = Real.prototype;
  Object.defineProperty(Real.prototype, 'constructor', { value: Clock, writable: true, configurable: true });
  Clock.UTC = Real.UTC;
  Clock.parse = parse;
  Clock.now = () => now();
  const methods = {};
  const getTime = Real.prototype.getTime;
  const wallDate = (date) => new Real(getTime.call(date) + offsetAt(getTime.call(date)));
  for (const part of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    methods['get' + part] = function () { return wallDate(this)['getUTC' + part](); };
    if (part === 'Day') continue;
    methods['set' + part] = function (...values) {
      const wall = wallDate(this);
      wall['setUTC' + part](...values);
      return this.setTime(fromWall(wall.getTime()));
    };
  }
  methods.getTimezoneOffset = function () { return -offsetAt(getTime.call(this)) / 60000; };
  const two = (n) => String(n).padStart(2, '0');
  methods.toDateString = function () {
    const [day, date, month, year] = wallDate(this).toUTCString().replace(',', '').split(' ');
    return [day, month, date, year].join(' ');
  };
  methods.toTimeString = function () {
    const minutes = Math.abs(this.getTimezoneOffset());
    const zone = (this.getTimezoneOffset() > 0 ? '-' : '+') + two(Math.floor(minutes / 60)) + two(minutes % 60);
    return [this.getHours(), this.getMinutes(), this.getSeconds()].map(two).join(':') + ' GMT' + zone;
  };
  methods.toString = function () {
    return isNaN(getTime.call(this)) ? 'Invalid Date' : this.toDateString() + ' ' + this.toTimeString();
  };
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    methods[name] = function () { throw new Error('Date.' + name + ' needs Intl, which this add-on does without'); };
  }
  for (const name of Object.keys(methods)) {
    Object.defineProperty(Real.prototype, name, { value: methods[name], writable: true, configurable: true });
  }
  globalThis.Date = Clock;
})`;
