/**
 * PropertiesService: small texts kept for the document and for the user, apart for each script.
 * https://developers.google.com/apps-script/guides/properties
 */
import type { PropertiesHost, PropertiesServiceHost } from '../../src/gas/host';
import { requireText, ServiceException } from '../engine/exceptions';
import type { Execution } from '../engine/execution';
import type { Strict } from '../engine/strict';
import type { Workbook } from '../workbook/workbook';

/** https://developers.google.com/apps-script/guides/services/quotas#current_limitations */
const longestValue = 9 * 1024;
const largestStore = 500 * 1024;

export function createPropertiesService(strict: Strict, execution: Execution, workbook: Workbook) {
  const store = (name: string) => {
    const key = `${execution.appId} ${name}`;
    const members = createStore(key, workbook);
    return strict('Properties', members) as GoogleAppsScript.Properties.Properties;
  };
  const members: PropertiesServiceHost = {
    getDocumentProperties: () => store('document'),
    getUserProperties: () => store(`user ${execution.user?.email ?? 'unknown'}`),
  };
  return strict('PropertiesService', members);
}

function createStore(key: string, workbook: Workbook): PropertiesHost {
  workbook.properties[key] ??= {};
  const store = workbook.properties[key];
  const self: PropertiesHost = {
    getProperty(name) {
      requireText('PropertiesService.Properties', 'getProperty', name);
      return Object.hasOwn(store, name) ? (store[name] ?? null) : null;
    },
    setProperty(name, value) {
      requireText('PropertiesService.Properties', 'setProperty', name, value);
      if (Buffer.byteLength(value) > longestValue) {
        throw new ServiceException('Argument too large: value');
      }
      const others = Object.entries(store).filter(([other]) => other !== name);
      const size = [...others, [name, value]].flat().join('');
      if (Buffer.byteLength(size) > largestStore) {
        throw new ServiceException(
          'You have exceeded the property storage quota. Please remove some properties and try again.',
        );
      }
      store[name] = value;
      workbook.keepProperties();
      return self as GoogleAppsScript.Properties.Properties;
    },
    deleteProperty(name) {
      requireText('PropertiesService.Properties', 'deleteProperty', name);
      delete store[name];
      workbook.keepProperties();
      return self as GoogleAppsScript.Properties.Properties;
    },
  };
  return self;
}
