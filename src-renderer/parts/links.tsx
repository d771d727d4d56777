/** Mantine's anchor and button as links of the router: addresses, parameters and search are checked by their routes. */
import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentPropsWithRef } from 'react';

type Native = Omit<ComponentPropsWithRef<'a'>, 'color' | 'style'>;

export const LinkAnchor = createLink((props: AnchorProps & Native) => <Anchor size="sm" {...props} />);

export const LinkButton = createLink((props: ButtonProps & Native) => <Button component="a" {...props} />);
