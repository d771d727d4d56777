import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** One calm accent: the blue of a case folder. Shade 8 carries white text at 6:1. */
const folder: MantineColorsTuple = [
  '#eef4fa',
  '#dde8f2',
  '#b8cfe4',
  '#8fb3d6',
  '#6d9cca',
  '#568dc3',
  '#4a85bf',
  '#3a72a8',
  '#295f92',
  '#1a4f7d',
];

export const theme = createTheme({
  colors: { folder },
  primaryColor: 'folder',
  primaryShade: 8,
  autoContrast: true,
  fontFamily: "'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', system-ui, sans-serif",
  fontFamilyMonospace: "ui-monospace, Consolas, 'Liberation Mono', monospace",
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.5', xl: '1.5' },
  spacing: { xs: '0.5rem', sm: '0.625rem', md: '0.875rem', lg: '1.25rem', xl: '1.75rem' },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.3' },
      h2: { fontSize: '1rem', lineHeight: '1.35' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
      h4: { fontSize: '0.8125rem', lineHeight: '1.4' },
    },
  },
  components: {
    Button: { defaultProps: { size: 'xs' } },
    ActionIcon: { defaultProps: { variant: 'subtle', size: 'md', color: 'gray' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true, multiline: true } },
    // The head of a dialog is no banner of the page, though Mantine draws it as a <header>.
    Modal: {
      defaultProps: {
        centered: true,
        closeButtonProps: { 'aria-label': 'Tutup' },
        attributes: { header: { role: 'none' } },
        styles: { title: { fontSize: '1rem', fontWeight: 600 } },
      },
    },
    Drawer: {
      defaultProps: {
        closeButtonProps: { 'aria-label': 'Tutup' },
        attributes: { header: { role: 'none' } },
        styles: { title: { fontSize: '1rem', fontWeight: 600 } },
      },
    },
    Alert: { defaultProps: { closeButtonLabel: 'Tutup' } },
    Notification: {
      defaultProps: { closeButtonProps: { 'aria-label': 'Tutup' } },
      styles: { description: { color: 'var(--mantine-color-text)' } },
    },
    // Typing is enough: Enter takes the first line that fits instead of sending the form.
    Select: { defaultProps: { selectFirstOptionOnChange: true } },
    // Small boxes and switches fall under the 24-pixel target size of WCAG 2.2.
    Checkbox: { defaultProps: { size: 'md' } },
    Radio: { defaultProps: { size: 'md' } },
    Switch: { defaultProps: { size: 'md' } },
  },
});

/** Mantine's own grey, red and placeholder tones fall short of 4.5:1 on white and on its dark body. */
export const cssVariables: CSSVariablesResolver = ({ colors }) => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': colors.gray[7],
    '--mantine-color-placeholder': '#68707a',
    '--mantine-color-error': '#b42318',
    '--mantine-color-text': '#1c2530',
    '--netra-line': '#dfe3e8',
    '--netra-soft': '#f5f7f9',
    '--netra-good': '#1b6b3a',
    '--netra-good-soft': '#e6f4ea',
    '--netra-warn': '#8a4b00',
    '--netra-warn-soft': '#fdf0d9',
    '--netra-bad': '#a61b1b',
    '--netra-bad-soft': '#fde8e6',
    '--netra-info': '#1a4f7d',
    '--netra-info-soft': '#e6eff7',
    '--netra-plain': '#414b57',
    '--netra-plain-soft': '#eceff2',
  },
  dark: {
    '--mantine-color-dimmed': '#b4bac1',
    '--mantine-color-placeholder': '#9aa1a9',
    '--mantine-color-error': '#ff9b94',
    '--netra-line': '#3b4047',
    '--netra-soft': '#2a2d31',
    '--netra-good': '#8fd6a8',
    '--netra-good-soft': '#1d3326',
    '--netra-warn': '#f2c27b',
    '--netra-warn-soft': '#3a2c14',
    '--netra-bad': '#ffaaa3',
    '--netra-bad-soft': '#431f1d',
    '--netra-info': '#9cc6ec',
    '--netra-info-soft': '#1c2f41',
    '--netra-plain': '#c9ced4',
    '--netra-plain-soft': '#33383e',
  },
});
