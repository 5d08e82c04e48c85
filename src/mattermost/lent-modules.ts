/** The modules that the web app lends to plugins, and the globals that it lends them as. */
export const LENT_MODULES = Object.entries({
  react: 'React',
  'react-dom': 'ReactDOM',
  redux: 'Redux',
  'react-redux': 'ReactRedux',
  'react-bootstrap': 'ReactBootstrap',
  'react-router-dom': 'ReactRouterDom',
  'react-intl': 'ReactIntl',
});
