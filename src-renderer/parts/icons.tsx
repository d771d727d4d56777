/** The icons of the desk: simple strokes on a 20-pixel grid, always beside a word or under a label. */
import type { ReactNode } from 'react';

export interface IconProps {
  readonly size?: number;
}

function icon(name: string, drawing: ReactNode) {
  const Icon = ({ size = 16 }: IconProps) => (
    <svg
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.6}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      style={{ flex: 'none' }}
    >
      {drawing}
    </svg>
  );
  Icon.displayName = name;
  return Icon;
}

export const DeskIcon = icon('DeskIcon', <path d="M2.5 8h15M4 8v8.5M16 8v8.5M11 8v4h5M6 5h5" />);
export const InboxIcon = icon('InboxIcon', <path d="M3 11l2-7h10l2 7v5H3zM3 11h4l1.5 2.5h3L13 11h4" />);
export const CaseIcon = icon('CaseIcon', <path d="M2.5 6v10h15V7.5H9.5L8 5H2.5zM6 11h8" />);
export const PeopleIcon = icon(
  'PeopleIcon',
  <path d="M7.5 9.5a3 3 0 100-6 3 3 0 000 6zM2 16.5c0-3 2.2-4.7 5.5-4.7s5.5 1.7 5.5 4.7M13.2 4a2.8 2.8 0 010 5.2M14.6 12c2.2.4 3.4 2 3.4 4.5" />,
);
export const PersonIcon = icon(
  'PersonIcon',
  <path d="M10 9.5a3.2 3.2 0 100-6.4 3.2 3.2 0 000 6.4zM3.5 17c0-3.4 2.6-5.2 6.5-5.2s6.5 1.8 6.5 5.2" />,
);
export const LetterIcon = icon('LetterIcon', <path d="M2.5 4.5h15v11h-15zM3 5l7 6 7-6" />);
export const ReportIcon = icon(
  'ReportIcon',
  <path d="M4 16.5V10M8 16.5V5M12 16.5V8M16 16.5V3M2.5 16.5h15" />,
);
export const SettingsIcon = icon('SettingsIcon', <path d="M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4" />);
export const SearchIcon = icon(
  'SearchIcon',
  <path d="M8.8 14.5a5.7 5.7 0 100-11.4 5.7 5.7 0 000 11.4zM13 13l4.2 4.2" />,
);
export const CalendarIcon = icon('CalendarIcon', <path d="M3 4.5h14v12H3zM3 8.5h14M7 2.8v3M13 2.8v3" />);
export const ClockIcon = icon('ClockIcon', <path d="M10 17a7 7 0 100-14 7 7 0 000 14zM10 6v4.3l2.8 1.7" />);
export const CheckIcon = icon('CheckIcon', <path d="M4 10.5l4 4 8-9" />);
export const DoneIcon = icon(
  'DoneIcon',
  <path d="M10 17a7 7 0 100-14 7 7 0 000 14zM6.8 10.2l2.3 2.3 4.2-4.8" />,
);
export const AlertIcon = icon('AlertIcon', <path d="M10 3.2l7.5 13.3h-15zM10 8.2v3.8M10 14.2v.1" />);
export const InfoIcon = icon('InfoIcon', <path d="M10 17a7 7 0 100-14 7 7 0 000 14zM10 9.3v4M10 6.6v.1" />);
export const HelpIcon = icon(
  'HelpIcon',
  <path d="M10 17a7 7 0 100-14 7 7 0 000 14zM7.9 8.1c.2-1.2 1-1.8 2.2-1.8 1.2 0 2 .7 2 1.7 0 1.5-2.1 1.6-2.1 3M10 13.6v.1" />,
);
export const CloseIcon = icon('CloseIcon', <path d="M5 5l10 10M15 5L5 15" />);
export const PlusIcon = icon('PlusIcon', <path d="M10 4v12M4 10h12" />);
export const MinusIcon = icon('MinusIcon', <path d="M4 10h12" />);
export const EditIcon = icon(
  'EditIcon',
  <path d="M4 16l.7-3.5L13.5 3.7l2.8 2.8L7.5 15.3zM11.8 5.4l2.8 2.8" />,
);
export const TrashIcon = icon(
  'TrashIcon',
  <path d="M3.5 5.5h13M8 5.5v-2h4v2M5 5.5l.8 11h8.4l.8-11M8.5 8.8v4.7M11.5 8.8v4.7" />,
);
export const UploadIcon = icon('UploadIcon', <path d="M10 13V3.5M6 7l4-3.7L14 7M3.5 13v3.5h13V13" />);
export const DownloadIcon = icon('DownloadIcon', <path d="M10 3.5V13M6 9.3l4 3.7 4-3.7M3.5 13v3.5h13V13" />);
export const PrintIcon = icon('PrintIcon', <path d="M5.5 8V3h9v5M5.5 14h-3V8h15v6h-3M5.5 11.5h9V17h-9z" />);
export const PaperIcon = icon(
  'PaperIcon',
  <path d="M5 2.8h7l3.5 3.5v11H5zM12 2.8v3.5h3.5M7.8 10h5M7.8 13h5" />,
);
export const SealIcon = icon(
  'SealIcon',
  <path d="M10 12a4.3 4.3 0 100-8.6A4.3 4.3 0 0010 12zM7.3 11l-1.2 6 3.9-2 3.9 2-1.2-6" />,
);
export const ScalesIcon = icon(
  'ScalesIcon',
  <path d="M10 3v13.5M5.5 16.5h9M4 5.5h12M4 5.5L2 11h4zM16 5.5L14 11h4z" />,
);
export const BookIcon = icon(
  'BookIcon',
  <path d="M10 5.2C8.3 4 6 3.6 3 3.8v11.6c3-.2 5.3.2 7 1.4 1.7-1.2 4-1.6 7-1.4V3.8c-3-.2-5.3.2-7 1.4zM10 5.2v11.6" />,
);
export const ChevronRightIcon = icon('ChevronRightIcon', <path d="M7.5 4.5L13 10l-5.5 5.5" />);
export const ChevronLeftIcon = icon('ChevronLeftIcon', <path d="M12.5 4.5L7 10l5.5 5.5" />);
export const ChevronDownIcon = icon('ChevronDownIcon', <path d="M4.5 7.5L10 13l5.5-5.5" />);
export const ArrowUpIcon = icon('ArrowUpIcon', <path d="M10 16V4M5 9l5-5 5 5" />);
export const ArrowDownIcon = icon('ArrowDownIcon', <path d="M10 4v12M5 11l5 5 5-5" />);
export const SunIcon = icon(
  'SunIcon',
  <path d="M10 13.2a3.2 3.2 0 100-6.4 3.2 3.2 0 000 6.4zM10 2.3v1.9M10 15.8v1.9M2.3 10h1.9M15.8 10h1.9M4.6 4.6l1.3 1.3M14.1 14.1l1.3 1.3M15.4 4.6l-1.3 1.3M5.9 14.1l-1.3 1.3" />,
);
export const MoonIcon = icon('MoonIcon', <path d="M16.5 11.8A7 7 0 018.2 3.5a7 7 0 108.3 8.3z" />);
export const SignOutIcon = icon(
  'SignOutIcon',
  <path d="M8 3.5H3.5v13H8M8.5 10h8M13.5 6.8l3.2 3.2-3.2 3.2" />,
);
export const KeyIcon = icon(
  'KeyIcon',
  <path d="M7 13.5a3.6 3.6 0 100-7.2 3.6 3.6 0 000 7.2zM10.6 10H17v2.8M14 10v2" />,
);
export const LinkIcon = icon(
  'LinkIcon',
  <path d="M8.3 11.7a3.2 3.2 0 004.6 0l2.9-2.9a3.2 3.2 0 10-4.6-4.6l-1 1M11.7 8.3a3.2 3.2 0 00-4.6 0l-2.9 2.9a3.2 3.2 0 104.6 4.6l1-1" />,
);
export const LockIcon = icon('LockIcon', <path d="M4.5 9h11v8h-11zM7 9V6.3a3 3 0 016 0V9" />);
export const RefreshIcon = icon(
  'RefreshIcon',
  <path d="M16.3 8.2A6.6 6.6 0 004.2 7M3.7 3.5V7h3.5M3.7 11.8A6.6 6.6 0 0015.8 13M16.3 16.5V13h-3.5" />,
);
export const CopyIcon = icon('CopyIcon', <path d="M7 7h9.5v9.5H7zM13 7V3.5H3.5V13H7" />);
export const FilterIcon = icon('FilterIcon', <path d="M3 4.5h14l-5.5 6.3v5l-3-1.6v-3.4z" />);
export const MenuIcon = icon('MenuIcon', <path d="M3 5.5h14M3 10h14M3 14.5h14" />);
export const HearingIcon = icon(
  'HearingIcon',
  <path d="M3 16.5h14M5 13.5h10M4.5 6.5a2.2 2.2 0 104.4 0 2.2 2.2 0 00-4.4 0zM11.5 5h6M11.5 8.5h6M3.5 13.5c0-2.3 1.2-3.3 3.2-3.3s3.2 1 3.2 3.3" />,
);
export const StopIcon = icon('StopIcon', <path d="M10 17a7 7 0 100-14 7 7 0 000 14zM5.2 5.2l9.6 9.6" />);
export const SendIcon = icon('SendIcon', <path d="M3 10l14-6-4.5 13-3-5.5zM9.5 11.5L17 4" />);
