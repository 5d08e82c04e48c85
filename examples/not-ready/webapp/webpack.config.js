const path = require('path');

module.exports = {
    entry: './src/index.js',
    externals: {
        react: 'React',
        redux: 'Redux',
        'react-redux': 'ReactRedux',
        'prop-types': 'PropTypes',
        'react-bootstrap': 'ReactBootstrap',
    },
    output: {
        path: path.join(__dirname, 'dist'),
        filename: 'main.js',
    },
};
