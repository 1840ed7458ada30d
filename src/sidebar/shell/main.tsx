/** Puts the sidebar on its page, with the view that the menu asked for. */
import './base.css';
import { render } from 'preact';
import type { View } from '../../core/sidebar-view';
import { Sidebar } from './sidebar';

const root = document.getElementById('root');
if (root) {
  root.textContent = '';
  render(<Sidebar first={root.dataset.view as View} />, root);
}
