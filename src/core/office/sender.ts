/** Who signs a memo that goes down to the units: the sender that the settings name, or else the ปลัด or who signs for him. */
import { looseName } from '../text/loose-name';
import { heldPost } from './acting';
import { type Settings, settingText } from './read-settings';
import type { Signer } from './signers';

/** A signer of the sheet where the name is one's, so that the address is known too. */
export function senderOf(signers: readonly Signer[], settings: Settings): Signer {
  const name = settingText(settings, 'sender');
  const position = settingText(settings, 'senderPosition');
  const key = looseName(name);
  const known =
    name === '' ? administrator(signers) : signers.find((each) => looseName(each.name) === key);
  const sender = known ?? { ...NOBODY, name };
  // A post that was typed for the sender says the whole of it, also in whose stead it is.
  return position === '' ? sender : { ...sender, position, actingFor: '' };
}

const NOBODY: Signer = {
  row: 0,
  order: null,
  heading: '',
  name: '',
  position: '',
  actingFor: '',
  email: '',
};

function administrator(signers: readonly Signer[]): Signer | undefined {
  return signers.find((signer) => {
    const { own, post } = heldPost(signer);
    return [own, post].some((each) => each.startsWith('ปลัด'));
  });
}
