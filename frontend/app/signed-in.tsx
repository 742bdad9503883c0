export { SignedInScreen as default } from '@/features/you/SignedInScreen';
