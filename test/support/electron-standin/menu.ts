interface MenuItem {
  readonly role?: string;
  readonly label?: string;
  readonly type?: 'separator';
  readonly submenu?: readonly MenuItem[];
}

/** Menus are not shown; their shape is checked as Electron does. */
export const Menu = {
  buildFromTemplate(template: readonly MenuItem[]): readonly MenuItem[] {
    for (const item of template) {
      if (!item.label && !item.role && item.type !== 'separator')
        throw new Error('Invalid template for MenuItem');
      if (item.submenu) Menu.buildFromTemplate(item.submenu);
    }
    return template;
  },
  setApplicationMenu(_menu: readonly MenuItem[] | null): void {
    // Nothing to show.
  },
};
