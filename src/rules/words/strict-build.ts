/** A build that refuses unknown keys, for examples. */
export const STRICT_MAIN = `package main

import (
	"encoding/json"
	"os"

	"github.com/mattermost/mattermost/server/public/model"
)

func main() {
	var manifest model.Manifest
	decoder := json.NewDecoder(os.Stdin)
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&manifest); err != nil {
		panic(err)
	}
}
`;
