const path = require('path');

module.exports = {
    entry: './src/index.tsx',
    resolve: {
        extensions: ['.ts', '.tsx', '.js'],
    },
    module: {
        rules: [
            {test: /\.tsx?$/, exclude: /node_modules/, use: 'ts-loader'},
        ],
    },

    // The Mattermost web app provides these, so the bundle must not bring its own.
    externals: {
        react: 'React',
        'react/jsx-runtime': 'ReactJSXRuntime',
        'react-dom': 'ReactDOM',
        'react-dom/client': 'ReactDOM',
        redux: 'Redux',
        'react-redux': 'ReactRedux',
        'prop-types': 'PropTypes',
        'react-bootstrap': 'ReactBootstrap',
        'react-router-dom': 'ReactRouterDom',
    },
    output: {
        path: path.join(__dirname, 'dist'),
        filename: 'main.js',
    },
};
